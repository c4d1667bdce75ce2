with digit as (
  select 0 as n union all select 1 union all select 2 union all select 3 union all select 4
  union all select 5 union all select 6 union all select 7 union all select 8 union all select 9
),
distance as (
  select a.n + 10 * b.n + 100 * c.n as n from digit a cross join digit b cross join digit c
),
named as (
  select {companies}nullif(trim(cast({customer} as {text})), '') as name,
    {start} as from_m,
    coalesce({end}, {last}) as to_m,
    {cents} as cents
  from {table}
),
span as (
  select {key}case when length(name) = 15 then name else lower(name) end as customer, from_m, to_m, cents from named
),
entry as (
  select {key-of s}s.customer, s.from_m + d.n as m, s.cents
  from span s
  join distance d on s.from_m + d.n <= s.to_m and s.from_m + d.n <= {last}
),
month_seen as (
  select {key-of f}f.m + d.n as m
  from (select {key}min(from_m) as m from span{by}) f
  join distance d on f.m + d.n <= {last}
),
left_out as (
  select {key}count(case when customer is null or from_m is null or cents is null then 1 end) as n from span{by}
),
