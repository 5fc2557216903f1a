# What mails say. Nothing of what a reporter wrote is ever in them. Each paragraph is broken into short lines later.

mail-from-name = Candour
mail-subject-case = Message { $reference } for the complaints desk

mail-notice-what-new_case = A report has arrived for the complaints desk of { $body }. It is case { $reference }.
mail-notice-what-new_message = There is a new message from the reporter in case { $reference } at the complaints desk of { $body }.
mail-notice-what-stop_asked = The reporter in case { $reference } at the complaints desk of { $body } asks you to stop.

mail-notice-genuine = This message is genuine. It comes from the Candour portal run by { $runner }, which your body has joined. You can check that: type { $portal }/for-bodies into your browser, or ask { $contact }. All links below begin with { $portal }/.

mail-notice-do = Two things to do:
mail-notice-do-have-it = 1. Say that you have it. The page has one button and needs no account.
mail-notice-do-new_case = 2. Sign in at your desk, open the case and acknowledge it. The reporter then sees that you have.
mail-notice-do-new_message = 2. Sign in at your desk and read the message.
mail-notice-do-stop_asked = 2. Sign in at your desk and see what this means for the case. What you have stays with you, under your own rules.

mail-notice-by-day =
    { $days ->
        [one] By when: within { $days } working day, by { $due }.
       *[other] By when: within { $days } working days, by { $due }.
    }
mail-notice-by-today = By when: on the day it arrived, { $due }.
mail-notice-by-urgent = By when: now. It is marked urgent, so whoever leads the desk should see it at once.

mail-notice-end = Nothing that was written is in this message.

mail-day = { $day } { $month } { $year }
mail-month-1 = January
mail-month-2 = February
mail-month-3 = March
mail-month-4 = April
mail-month-5 = May
mail-month-6 = June
mail-month-7 = July
mail-month-8 = August
mail-month-9 = September
mail-month-10 = October
mail-month-11 = November
mail-month-12 = December
