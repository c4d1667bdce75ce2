paying as (
  select[company: company,] customer, m, cast(v as {bigint}) as v, omitted[month:, several][status:, strange][currency:, unrated],
    case when customer is not null and v > 0 and m is not null{until} then 1 else 0 end as pays
  from summed
),
walked as (
  select[company: company,] customer, m, v, omitted[month:, several][status:, strange][currency:, unrated], pays,
    lag(m) over (partition by[company: company,] customer, pays order by m) as pm,
    lag(v) over (partition by[company: company,] customer, pays order by m) as pv,
    lead(m) over (partition by[company: company,] customer, pays order by m) as nm,
    max(v) over (partition by[company: company,] customer, pays order by m range between 12 preceding and 12 preceding) as yv
  from paying
),
by_month as (
  select[company: company,] m,
    sum(omitted) as omitted,
    sum(case when customer is not null and v < 0 then 1 else 0 end) as below[month:,
    sum(case when customer is not null then several else 0 end) as several][status:,
    sum(strange) as strange][currency:,
    sum(unrated) as unrated],
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
  group by[company: company,] m
),
spread as (
  select[company: company,] m, paying, total, won, added, returned, expanded, contracted, kept, cohort_now, cohort_capped,
    min(case when m is not null{until} then m end) over ({whole}) as first_m,
    sum(omitted) over ({whole}) as omitted,
    sum(case when m is not null{until} then below else 0 end) over ({whole}) as below[month:,
    sum(case when m is not null{until} then several else 0 end) over ({whole}) as several][status:,
    sum(strange) over ({whole}) as strange][currency:,
    sum(unrated) over ({whole}) as unrated],
    max(total) over ({along} range between 1 preceding and 1 preceding) as before_total,
    max(churns) over ({along} range between 1 preceding and 1 preceding) as churned,
    max(goes) over ({along} range between 1 preceding and 1 preceding) as gone,
    max(goes_v) over ({along} range between 1 preceding and 1 preceding) as gone_v,
    max(total) over ({along} range between 12 preceding and 12 preceding) as year_total,
    max(paying) over ({along} range between 12 preceding and 12 preceding) as year_paying
  from by_month
),
book as (
  select[company: n.company_name as company,] m,
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
    below as sums_below_zero[month:,
    several as sums_of_several_days][status:,
    strange as rows_status_unknown][currency:,
    unrated as rows_without_rate][lines:,
    {none}]
  from spread s[company:
  join names n on n.company = s.company]
  where m is not null{until} or m is null and first_m is null and omitted > 0
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
