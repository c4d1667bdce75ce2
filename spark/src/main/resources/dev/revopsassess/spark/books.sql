with named as (
  select coalesce(trim(cast(company as string)), '') as company_name,
    nullif(trim(cast(customer as string)), '') as name,
    cast(substr(cast(month as string), 1, 4) as integer) * 12 + cast(substr(cast(month as string), 6, 2) as integer) - 1 as m,
    substr(cast(month as string), 9, 2) as day,
    amount * case when lower(interval) in ('month', 'monthly') then 1200 when lower(interval) in ('quarter', 'quarterly') then 400 when lower(interval) in ('year', 'yearly', 'annual', 'annually') then 100 end as exact, nullif(trim(cast(product as string)), '') as product, nullif(trim(cast(channel as string)), '') as channel
  from revops_assess_rows
),
entry as (
  select case when length(company_name) = 15 and company_name not like '% %' and company_name <> lower(company_name) and company_name <> upper(company_name) and translate(company_name, '0123456789', '') <> company_name then company_name else lower(company_name) end as company, company_name,
    case when length(name) = 15 and name not like '% %' and name <> lower(name) and name <> upper(name) and translate(name, '0123456789', '') <> name then name else lower(name) end as customer, m, day,
    cast(case when exact - floor(exact) = 0.5 then 2 * round(exact * 0.5) else round(exact) end as bigint) as cents, product, channel
  from named
),
month_seen as (
  select company, min(company_name) as company_name, m
  from entry
  where m is not null
  group by company, m
),
left_out as (
  select company,
    sum(case when customer is null or m is null or cents is null then 1 else 0 end) as n
  from entry
  group by company
),
summed as (
  select company, customer, m, sum(cents) as v,
    case when min(day) = max(day) then 0 else 1 end as several
  from entry
  where customer is not null and m is not null and cents is not null
  group by company, customer, m
),
paid as (
  select company, customer, m, cast(v as bigint) as v from summed where v > 0
),
walked as (
  select company, customer, m, v,
    lag(m) over (partition by company, customer order by m) as pm,
    lag(v) over (partition by company, customer order by m) as pv,
    lead(m) over (partition by company, customer order by m) as nm
  from paid
),
followed as (
  select w.company, w.m, w.v, w.pm, w.pv, a.v as yv
  from walked w
  left join paid a on a.customer = w.customer and a.m = w.m - 12 and a.company = w.company
),
present as (
  select company, m,
    sum(v) as total,
    count(*) as paying,
    sum(case when pm is null then 1 else 0 end) as won,
    sum(case when pm is null then v else 0 end) as added,
    sum(case when pm < m - 1 then v else 0 end) as returned,
    sum(case when pm = m - 1 and v > pv then v - pv else 0 end) as expanded,
    sum(case when pm = m - 1 and v < pv then pv - v else 0 end) as contracted,
    sum(case when yv is null then 0 else 1 end) as kept,
    sum(case when yv is null then 0 else v end) as cohort_now,
    sum(case when yv is null then 0 when yv < v then yv else v end) as cohort_capped
  from followed
  group by company, m
),
absent as (
  select company, m + 1 as m,
    sum(v) as churned,
    sum(case when nm is null then 1 else 0 end) as gone,
    sum(case when nm is null then v else 0 end) as gone_v
  from walked
  where nm is null or nm > m + 1
  group by company, m + 1
),
first_month as (
  select company, min(company_name) as company_name, min(m) as m from month_seen group by company
),
odd as (
  select company, sum(case when v < 0 then 1 else 0 end) as below, sum(several) as several
  from (
    select company, v, several from summed
    union all select company, 0 as v, 0 as several from month_seen
  ) e
  group by company
),
book as (
  select f.company_name as company, s.m,
    case when s.m = f.m then coalesce(h.total, 0) else coalesce(p.total, 0) end as opening_arr,
    case when s.m = f.m then 0 else coalesce(h.added, 0) end as new_arr,
    coalesce(h.expanded, 0) as expansion_arr,
    coalesce(h.contracted, 0) as contraction_arr,
    coalesce(g.churned, 0) as churn_arr,
    coalesce(h.returned, 0) as reactivation_arr,
    coalesce(h.total, 0) as closing_arr,
    coalesce(y.total, 0) as cohort_opening_arr,
    coalesce(h.cohort_now, 0) as cohort_now_arr,
    coalesce(h.cohort_capped, 0) as cohort_capped_arr,
    coalesce(g.gone_v, 0) as customers_left_arr,
    coalesce(h.paying, 0) as customers_paying,
    coalesce(h.won, 0) as customers_won,
    coalesce(g.gone, 0) as customers_left,
    coalesce(y.paying, 0) - coalesce(h.kept, 0) as customers_lost,
    o.n as rows_left_out,
    d.below as sums_below_zero,
    d.several as sums_of_several_days,
    cast(null as string) as product, cast(null as string) as channel
  from month_seen s
  join first_month f on f.m <= s.m and f.company = s.company
  join left_out o on o.n >= 0 and o.company = s.company
  join odd d on d.below >= 0 and d.company = s.company
  left join present h on h.m = s.m and h.company = s.company
  left join absent g on g.m = s.m and g.company = s.company
  left join present p on p.m = s.m - 1 and p.company = s.company
  left join present y on y.m = s.m - 12 and y.company = s.company
),
product_line as (
  select company, m, product, sum(cents) as v
  from entry
  where product is not null and customer is not null and m is not null and cents is not null
  group by company, m, product
),
channel_line as (
  select company, m, channel, sum(cents) as v
  from entry
  where channel is not null and customer is not null and m is not null and cents is not null
  group by company, m, channel
),
told as (
  select * from book
  union all
  select f.company_name, l.m, null, null, null, null, null, null, l.v, null, null, null, null, null, null, null, null, null, null, null, l.product, null
  from product_line l
  join first_month f on f.company = l.company
  union all
  select f.company_name, l.m, null, null, null, null, null, null, l.v, null, null, null, null, null, null, null, null, null, null, null, null, l.channel
  from channel_line l
  join first_month f on f.company = l.company
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
  customers_paying, customers_won, customers_left, customers_lost, rows_left_out, sums_below_zero,
  sums_of_several_days, product, channel
from told
order by company, m
