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
),
month_seen as (
  select[company: f.company, f.company_name,] f.m + d.n as m
  from (
    select[company: company, min(company_name) as company_name,] min(from_m) as m from span[company: group by company]
  ) f
  join distance d on f.m + d.n <= {last}
),
left_out as (
  select[company: company,]
    sum(case when customer is null or from_m is null or cents is null then 1 else 0 end) as n[currency:, sum(unrated) as unrated]
  from span[company:
  group by company]
),
