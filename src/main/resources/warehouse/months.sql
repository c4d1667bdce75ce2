with named as (
  select nullif(trim(cast({customer} as {text})), '') as name,
    {month} as m,
    {cents} as cents
  from {table}
),
entry as (
  select case when length(name) = 15 then name else lower(name) end as customer, m, cents from named
),
month_seen as (
  select distinct m from entry where m is not null{until}
),
left_out as (
  select count(*) as n from entry where customer is null or m is null or cents is null
),
