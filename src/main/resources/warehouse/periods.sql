with digit as (
  select 0 as n union all select 1 union all select 2 union all select 3 union all select 4
  union all select 5 union all select 6 union all select 7 union all select 8 union all select 9
),
distance as (
  select a.n + 10 * b.n + 100 * c.n as n from digit a cross join digit b cross join digit c
),
named as (
  select[company: coalesce(trim(cast({company} as {text})), '') as company_name,]
    nullif(trim(cast({customer} as {text})), '') as name,
    {start} as from_m,
    coalesce({end}, {last}) as to_m,
    {exact} as exact[lines:, {lines}][currency:, {unrated} as unrated]
  from {table}
),
span as (
  select[company: {same company_name} as company, company_name,]
    {same name} as customer, from_m, to_m,
    {cents} as cents[lines:, {columns}][currency:, unrated]
  from named
),
entry as (
  select[company: s.company,] s.customer, s.from_m + d.n as m, s.cents[lines:, {columns}]
  from span s
  join distance d on s.from_m + d.n <= s.to_m and s.from_m + d.n <= {last}
),[company:
names as (
  select company, min(company_name) as company_name
  from (select company, company_name from span group by company, company_name having count(*) > 0) e
  group by company
),]
first_day as (
  select[company: company,] min(from_m) as m from span[company: group by company]
),
summed as (
  select[company: company,] customer, m, sum(cents) as v, sum(omitted) as omitted[currency:, sum(unrated) as unrated]
  from (
    select[company: company,] customer, m, cents, 0 as omitted[currency:, 0 as unrated] from entry
    union all
    select[company: company,] cast(null as {text}), cast(null as {integer}), cast(null as {bigint}),
      case when customer is null or from_m is null or cents is null then 1 else 0 end[currency:, unrated]
    from span
    union all
    select[company: f.company,] cast(null as {text}), f.m + d.n, cast(null as {bigint}), 0[currency:, 0]
    from first_day f
    join distance d on f.m + d.n <= {last}
  ) e
  group by[company: company,] customer, m
),
