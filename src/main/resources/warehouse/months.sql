with named as (
  select[company: coalesce(trim(cast({company} as {text})), '') as company_name,]
    nullif(trim(cast({customer} as {text})), '') as name,
    {month} as m,
    substr(cast({day} as {text}), 9, 2) as day,
    {exact} as exact[lines:, {lines}][status:, {nothing} as nothing, {strange} as strange][currency:, {unrated} as unrated]
  from {table}
),
entry as (
  select[company: {same company_name} as company, company_name,]
    {same name} as customer, m, day,
    {cents} as cents[lines:, {columns}][status:, strange][currency:, unrated]
  from named
),
month_seen as (
  select[company: company, min(company_name) as company_name,] m
  from entry
  where m is not null{until}
  group by[company: company,] m
),
left_out as (
  select[company: company,]
    sum(case when customer is null or m is null or cents is null then 1 else 0 end) as n[status:, sum(strange) as strange][currency:, sum(unrated) as unrated]
  from entry[company:
  group by company]
),
