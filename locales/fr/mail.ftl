# What mails say. Nothing of what a reporter wrote is ever in them. Each paragraph is broken into short lines later.

mail-from-name = Candour
mail-subject-case = Message { $reference } pour le service des plaintes

mail-notice-what-new_case = Un signalement est arrivé pour le service des plaintes de { $body }. C’est le dossier { $reference }.
mail-notice-what-new_message = Il y a un nouveau message de la personne qui signale dans le dossier { $reference } du service des plaintes de { $body }.
mail-notice-what-stop_asked = La personne qui signale, dans le dossier { $reference } du service des plaintes de { $body }, vous demande l’arrêt.

mail-notice-genuine = Ce message est authentique. Il vient du portail Candour géré par { $runner }, que votre organisme a rejoint. Vous pouvez le vérifier : écrivez { $portal }/for-bodies dans votre navigateur, ou demandez ici : { $contact }. Tous les liens ci-dessous commencent par { $portal }/.

mail-notice-do = Deux choses à faire :
mail-notice-do-have-it = 1. Dites que vous l’avez reçu. La page a un seul bouton et ne demande pas de compte.
mail-notice-do-new_case = 2. Connectez-vous à votre espace, ouvrez le dossier et confirmez la réception. La personne qui signale voit alors que vous l’avez fait.
mail-notice-do-new_message = 2. Connectez-vous à votre espace et lisez le message.
mail-notice-do-stop_asked = 2. Connectez-vous à votre espace et voyez ce que cela signifie pour le dossier. Ce que vous avez reste chez vous, selon vos propres règles.

mail-notice-by-day =
    { $days ->
        [one] Pour quand : dans un délai d’un jour ouvrable, d’ici le { $due }.
       *[other] Pour quand : dans un délai de { $days } jours ouvrables, d’ici le { $due }.
    }
mail-notice-by-today = Pour quand : le jour de l’arrivée, le { $due }.
mail-notice-by-urgent = Pour quand : maintenant. C’est marqué urgent, donc la personne responsable de l’espace devrait le voir tout de suite.

mail-notice-end = Rien de ce qui a été écrit n’est dans ce message.

mail-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
mail-month-1 = janvier
mail-month-2 = février
mail-month-3 = mars
mail-month-4 = avril
mail-month-5 = mai
mail-month-6 = juin
mail-month-7 = juillet
mail-month-8 = août
mail-month-9 = septembre
mail-month-10 = octobre
mail-month-11 = novembre
mail-month-12 = décembre
