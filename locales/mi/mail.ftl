# What mails say. Nothing of what a reporter wrote is ever in them. Each paragraph is broken into short lines later.

mail-from-name = Candour
mail-subject-case = Karere { $reference } mō te tēpu amuamu

mail-notice-what-new_case = Kua tae mai he pūrongo mō te tēpu amuamu o { $body }. Ko te kēhi { $reference }.
mail-notice-what-new_message = He karere hou nā te kaituku pūrongo i te kēhi { $reference } i te tēpu amuamu o { $body }.
mail-notice-what-stop_asked = E tono ana te kaituku pūrongo o te kēhi { $reference } i te tēpu amuamu o { $body } kia mutu koutou.

mail-notice-genuine = He pono tēnei karere. Nō te waharoa o Candour e whakahaeretia ana e { $runner }, kua hono mai ki reira tō koutou rōpū. Ka taea te tiro: patohia { $portal }/for-bodies ki tō pūtirotiro, pātai rānei ki { $contact }. Ka tīmata ngā hono katoa i raro nei ki { $portal }/.

mail-notice-do = E rua ngā mea hei mahi:
mail-notice-do-have-it = 1. Kīia kei a koutou. Kotahi te pātene o te whārangi, kāore he pūkete e hiahiatia.
mail-notice-do-new_case = 2. Takiuru ki tō koutou tēpu, huakina te kēhi, ka whakaū. Kātahi te kaituku pūrongo ka kite kua pērā koutou.
mail-notice-do-new_message = 2. Takiuru ki tō koutou tēpu, ka pānui i te karere.
mail-notice-do-stop_asked = 2. Takiuru ki tō koutou tēpu, ka tiro he aha te tikanga mō te kēhi. Ka mau tonu i a koutou ngā mea kei a koutou, i raro i ā koutou ake tikanga.

mail-notice-by-day =
    { $days ->
        [1] Āhea: i roto i te { $days } rā mahi, kaua e tōmuri i te { $due }.
       *[other] Āhea: i roto i ngā rā mahi e { $days }, kaua e tōmuri i te { $due }.
    }
mail-notice-by-today = Āhea: i te rā i tae mai ai, { $due }.
mail-notice-by-urgent = Āhea: ināianei. Kua tohua he kōhukihuki, nō reira me kite tonu atu te kaiārahi o te tēpu.

mail-notice-end = Kāore he mea o te tuhinga i tēnei karere.

mail-day = { $day } o { $month } { $year }
mail-month-1 = Kohitātea
mail-month-2 = Huitanguru
mail-month-3 = Poutūterangi
mail-month-4 = Paengawhāwhā
mail-month-5 = Haratua
mail-month-6 = Pipiri
mail-month-7 = Hōngongoi
mail-month-8 = Hereturikōkā
mail-month-9 = Mahuru
mail-month-10 = Whiringa-ā-nuku
mail-month-11 = Whiringa-ā-rangi
mail-month-12 = Hakihea
