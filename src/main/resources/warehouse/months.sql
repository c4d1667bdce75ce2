with named as (
  select {companies}nullif(trim(cast({customer} as {text})), '') as name,
    {month} as m,
    {cents} as cents
  from {table}
),
entry as (
  select {key}case when length(name) = 15 then name else lower(name) end as customer, m, cents from named
),
month_seen as (
  select distinct {key}m from entry where m is not null{until}
),
left_out as (
  select {key}count(case when customer is null or m is null or cents is null then 1 end) as n from entry{by}
),
