summed as (
  select[company: company,] customer, m, sum(cents) as v[month:,
    case when min(day) = max(day) then 0 else 1 end as several]
  from entry
  where customer is not null and m is not null and cents is not null{until}
  group by[company: company,] customer, m
),
paid as (
  select[company: company,] customer, m, cast(v as {bigint}) as v from summed where v > 0
),
walked as (
  select[company: company,] customer, m, v,
    lag(m) over (partition by[company: company,] customer order by m) as pm,
    lag(v) over (partition by[company: company,] customer order by m) as pv,
    lead(m) over (partition by[company: company,] customer order by m) as nm
  from paid
),
followed as (
  select[company: w.company,] w.m, w.v, w.pm, w.pv, a.v as yv
  from walked w
  left join paid a on a.customer = w.customer and a.m = w.m - 12[company: and a.company = w.company]
),
present as (
  select[company: company,] m,
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
  group by[company: company,] m
),
absent as (
  select[company: company,] m + 1 as m,
    sum(v) as churned,
    sum(case when nm is null then 1 else 0 end) as gone,
    sum(case when nm is null then v else 0 end) as gone_v
  from walked
  where nm is null or nm > m + 1
  group by[company: company,] m + 1
),
first_month as (
  select[company: company, min(company_name) as company_name,] min(m) as m from month_seen[company: group by company]
),
odd as (
  select[company: company,] sum(case when v < 0 then 1 else 0 end) as below[month:, sum(several) as several]
  from (
    select[company: company,] v[month:, several] from summed
    union all select[company: company,] 0 as v[month:, 0 as several] from month_seen
  ) e[company:
  group by company]
),
book as (
  select[company: f.company_name as company,] s.m,
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
    d.below as sums_below_zero[month:,
    d.several as sums_of_several_days][status:,
    o.strange as rows_status_unknown][currency:,
    o.unrated as rows_without_rate][lines:,
    {none}]
  from month_seen s
  join first_month f on f.m <= s.m[company: and f.company = s.company]
  join left_out o on o.n >= 0[company: and o.company = s.company]
  join odd d on d.below >= 0[company: and d.company = s.company]
  left join present h on h.m = s.m[company: and h.company = s.company]
  left join absent g on g.m = s.m[company: and g.company = s.company]
  left join present p on p.m = s.m - 1[company: and p.company = s.company]
  left join present y on y.m = s.m - 12[company: and y.company = s.company]
)[lines:,
{parts}]
select
  [company: company,
  ]cast(cast((m - mod(m, 12)) / 12 as {integer}) as {text})
    || case when mod(m, 12) < 9 then '-0' else '-' end || cast(mod(m, 12) + 1 as {text}) as month,
{money},
  customers_paying, customers_won, customers_left, customers_lost, rows_left_out, sums_below_zero[month:,
  sums_of_several_days][status:, rows_status_unknown][currency:, rows_without_rate][lines:, {columns}]
from {rows}
order by[company: company,] m
