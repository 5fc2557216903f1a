# Days as people say them.

day-in-words = { $day } o { $month } { $year }
month-in-words = { $month } { $year }
span-in-words = { $from } – { $to }
month-1 = Kohitātea
month-2 = Huitanguru
month-3 = Poutūterangi
month-4 = Paengawhāwhā
month-5 = Haratua
month-6 = Pipiri
month-7 = Hōngongoi
month-8 = Hereturikōkā
month-9 = Mahuru
month-10 = Whiringa-ā-nuku
month-11 = Whiringa-ā-rangi
month-12 = Hakihea

# What stands between the things of a list, with its space.
list-separator = { ", " }
# The same between things that may hold a comma themselves.
list-separator-strong = { "; " }
