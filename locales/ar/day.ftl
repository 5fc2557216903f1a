# Days as people say them.

day-in-words = { $day } { $month } { $year }
month-in-words = { $month } { $year }
span-in-words = { $from } – { $to }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

# What stands between the things of a list, with its space.
list-separator = { "، " }
# The same between things that may hold a comma themselves.
list-separator-strong = { "؛ " }
