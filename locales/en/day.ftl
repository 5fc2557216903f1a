# Days as people say them.

day-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
span-in-words = { $from } – { $to }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# What stands between the things of a list, with its space.
list-separator = { ", " }
# The same between things that may hold a comma themselves.
list-separator-strong = { "; " }
