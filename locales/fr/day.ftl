# Days as people say them.

day-in-words = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
month-in-words = { $month } { $year }
span-in-words = { $from } – { $to }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# What stands between the things of a list, with its space.
list-separator = { ", " }
# The same between things that may hold a comma themselves.
list-separator-strong = { " ; " }
