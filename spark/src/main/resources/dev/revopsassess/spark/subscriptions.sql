with digit as (
  select 0 as n union all select 1 union all select 2 union all select 3 union all select 4
  union all select 5 union all select 6 union all select 7 union all select 8 union all select 9
),
distance as (
  select a.n + 10 * b.n + 100 * c.n as n from digit a cross join digit b cross join digit c
),
named as (
  select coalesce(trim(cast(company as string)), '') as company_name,
    nullif(trim(cast(customer as string)), '') as name,
    cast(substr(cast(starts_on as string), 1, 4) as integer) * 12 + cast(substr(cast(starts_on as string), 6, 2) as integer) - 1 as from_m,
    coalesce(cast(substr(cast(cast(ends_on as date) + interval '1' day as string), 1, 4) as integer) * 12 + cast(substr(cast(cast(ends_on as date) + interval '1' day as string), 6, 2) as integer) - 1 - 1, 119999) as to_m,
    amount * case when lower(interval) in ('month', 'monthly') then 1200 when lower(interval) in ('quarter', 'quarterly') then 400 when lower(interval) in ('year', 'yearly', 'annual', 'annually') then 100 end as exact, nullif(trim(cast(product as string)), '') as product, nullif(trim(cast(channel as string)), '') as channel
  from revops_assess_rows
),
span as (
  select case when length(company_name) = 15 and company_name not like '% %' and company_name <> lower(company_name) and company_name <> upper(company_name) and translate(company_name, '0123456789', '') <> company_name then company_name else lower(company_name) end as company, company_name,
    case when length(name) = 15 and name not like '% %' and name <> lower(name) and name <> upper(name) and translate(name, '0123456789', '') <> name then name else lower(name) end as customer, from_m, to_m,
    cast(case when exact - floor(exact) = 0.5 then 2 * round(exact * 0.5) else round(exact) end as bigint) as cents, product, channel
  from named
),
entry as (
  select s.company, s.customer, s.from_m + d.n as m, s.cents, product, channel
  from span s
  join distance d on s.from_m + d.n <= s.to_m and s.from_m + d.n <= 119999
),
names as (
  select company, min(company_name) as company_name
  from (select company, company_name from span group by company, company_name having count(*) > 0) e
  group by company
),
first_day as (
  select company, min(from_m) as m from span group by company
),
summed as (
  select company, customer, m, sum(cents) as v, sum(omitted) as omitted
  from (
    select company, customer, m, cents, 0 as omitted from entry
    union all
    select company, cast(null as string), cast(null as integer), cast(null as bigint),
      case when customer is null or from_m is null or cents is null then 1 else 0 end
    from span
    union all
    select f.company, cast(null as string), f.m + d.n, cast(null as bigint), 0
    from first_day f
    join distance d on f.m + d.n <= 119999
  ) e
  group by company, customer, m
),
paying as (
  select company, customer, m, cast(v as bigint) as v, omitted,
    case when customer is not null and v > 0 and m is not null and m <= 119999 then 1 else 0 end as pays
  from summed
),
walked as (
  select company, customer, m, v, omitted, pays,
    lag(m) over (partition by company, customer, pays order by m) as pm,
    lag(v) over (partition by company, customer, pays order by m) as pv,
    lead(m) over (partition by company, customer, pays order by m) as nm,
    max(v) over (partition by company, customer, pays order by m range between 12 preceding and 12 preceding) as yv
  from paying
),
by_month as (
  select company, m,
    sum(omitted) as omitted,
    sum(case when customer is not null and v < 0 then 1 else 0 end) as below,
    sum(pays) as paying,
    sum(case when pays = 1 then v else 0 end) as total,
    sum(case when pays = 1 and pm is null then 1 else 0 end) as won,
    sum(case when pays = 1 and pm is null then v else 0 end) as added,
    sum(case when pays = 1 and pm < m - 1 then v else 0 end) as returned,
    sum(case when pays = 1 and pm = m - 1 and v > pv then v - pv else 0 end) as expanded,
    sum(case when pays = 1 and pm = m - 1 and v < pv then pv - v else 0 end) as contracted,
    sum(case when pays = 1 and yv is not null then 1 else 0 end) as kept,
    sum(case when pays = 1 and yv is not null then v else 0 end) as cohort_now,
    sum(case when pays = 1 and yv < v then yv when pays = 1 and yv is not null then v else 0 end) as cohort_capped,
    sum(case when pays = 1 and (nm is null or nm > m + 1) then v else 0 end) as churns,
    sum(case when pays = 1 and nm is null then 1 else 0 end) as goes,
    sum(case when pays = 1 and nm is null then v else 0 end) as goes_v
  from walked
  group by company, m
),
spread as (
  select company, m, paying, total, won, added, returned, expanded, contracted, kept, cohort_now, cohort_capped,
    min(case when m is not null and m <= 119999 then m end) over (partition by company) as first_m,
    sum(omitted) over (partition by company) as omitted,
    sum(case when m is not null and m <= 119999 then below else 0 end) over (partition by company) as below,
    max(total) over (partition by company order by m range between 1 preceding and 1 preceding) as before_total,
    max(churns) over (partition by company order by m range between 1 preceding and 1 preceding) as churned,
    max(goes) over (partition by company order by m range between 1 preceding and 1 preceding) as gone,
    max(goes_v) over (partition by company order by m range between 1 preceding and 1 preceding) as gone_v,
    max(total) over (partition by company order by m range between 12 preceding and 12 preceding) as year_total,
    max(paying) over (partition by company order by m range between 12 preceding and 12 preceding) as year_paying
  from by_month
),
book as (
  select n.company_name as company, m,
    case when m = first_m then total else coalesce(before_total, 0) end as opening_arr,
    case when m = first_m then 0 else added end as new_arr,
    expanded as expansion_arr,
    contracted as contraction_arr,
    coalesce(churned, 0) as churn_arr,
    returned as reactivation_arr,
    total as closing_arr,
    coalesce(year_total, 0) as cohort_opening_arr,
    cohort_now as cohort_now_arr,
    cohort_capped as cohort_capped_arr,
    coalesce(gone_v, 0) as customers_left_arr,
    paying as customers_paying,
    won as customers_won,
    coalesce(gone, 0) as customers_left,
    coalesce(year_paying, 0) - kept as customers_lost,
    omitted as rows_left_out,
    below as sums_below_zero,
    cast(null as string) as product, cast(null as string) as channel
  from spread s
  join names n on n.company = s.company
  where m is not null and m <= 119999 or m is null and first_m is null and omitted > 0
),
product_line as (
  select company, m, product, sum(cents) as v
  from entry
  where product is not null and customer is not null and m is not null and cents is not null and m <= 119999
  group by company, m, product
),
channel_line as (
  select company, m, channel, sum(cents) as v
  from entry
  where channel is not null and customer is not null and m is not null and cents is not null and m <= 119999
  group by company, m, channel
),
told as (
  select * from book
  union all
  select n.company_name, l.m, null, null, null, null, null, null, l.v, null, null, null, null, null, null, null, null, null, null, l.product, null
  from product_line l
  join names n on n.company = l.company
  union all
  select n.company_name, l.m, null, null, null, null, null, null, l.v, null, null, null, null, null, null, null, null, null, null, null, l.channel
  from channel_line l
  join names n on n.company = l.company
)
select
   company,
  cast(cast((m - mod(m, 12)) / 12 as integer) as string)
    || case when mod(m, 12) < 9 then '-0' else '-' end || cast(mod(m, 12) + 1 as string) as month,
  cast(cast(opening_arr as decimal(20, 2)) / 100 as decimal(20, 2)) as opening_arr,
  cast(cast(new_arr as decimal(20, 2)) / 100 as decimal(20, 2)) as new_arr,
  cast(cast(expansion_arr as decimal(20, 2)) / 100 as decimal(20, 2)) as expansion_arr,
  cast(cast(contraction_arr as decimal(20, 2)) / 100 as decimal(20, 2)) as contraction_arr,
  cast(cast(churn_arr as decimal(20, 2)) / 100 as decimal(20, 2)) as churn_arr,
  cast(cast(reactivation_arr as decimal(20, 2)) / 100 as decimal(20, 2)) as reactivation_arr,
  cast(cast(closing_arr as decimal(20, 2)) / 100 as decimal(20, 2)) as closing_arr,
  cast(cast(cohort_opening_arr as decimal(20, 2)) / 100 as decimal(20, 2)) as cohort_opening_arr,
  cast(cast(cohort_now_arr as decimal(20, 2)) / 100 as decimal(20, 2)) as cohort_now_arr,
  cast(cast(cohort_capped_arr as decimal(20, 2)) / 100 as decimal(20, 2)) as cohort_capped_arr,
  cast(cast(customers_left_arr as decimal(20, 2)) / 100 as decimal(20, 2)) as customers_left_arr,
  customers_paying, customers_won, customers_left, customers_lost, rows_left_out, sums_below_zero, product, channel
from told
order by company, m
