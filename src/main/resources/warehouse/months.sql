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
    {same name} as customer, m, ascii(day) * 256 + ascii(substr(day, 2, 1)) as day,
    {cents} as cents[lines:, {columns}][status:, strange][currency:, unrated]
  from named
),[company:
names as (
  select company, min(company_name) as company_name
  from (select company, company_name from entry group by company, company_name having count(*) > 0) e
  group by company
),]
summed as (
  select[company: company,] customer, m, sum(cents) as v,
    sum(case when customer is null or m is null or cents is null then 1 else 0 end) as omitted[status:, sum(strange) as strange][currency:, sum(unrated) as unrated],
    case when min(case when cents is null then null else day end) < max(case when cents is null then null else day end) then 1 else 0 end as several
  from {gathered}
  group by[company: company,] customer, m
),
