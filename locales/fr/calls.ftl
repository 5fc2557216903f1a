# Calls to bodies that do not answer.

status-event-called_has_it = Les personnes qui gèrent ce portail ont appelé ; l’organisme dit qu’il a votre signalement
status-event-called_will_look = Les personnes qui gèrent ce portail ont appelé ; l’organisme dit qu’il va chercher votre signalement
status-event-called_other_address = Les personnes qui gèrent ce portail ont appelé ; l’organisme a demandé une autre adresse
status-event-called_nobody = Les personnes qui gèrent ce portail ont appelé ; personne n’a répondu
status-event-called_other = Les personnes qui gèrent ce portail ont appelé
status-call-again = Les personnes qui gèrent ce portail les rappellent
status-true-call-again = Personne là-bas n’a dit avoir votre signalement. Les personnes qui gèrent ce portail ont appelé, et rappellent le { $day }.
desk-event-called_has_it = On vous a appelés, et vous avez dit que vous l’avez
desk-event-called_will_look = On vous a appelés, et vous avez dit que vous allez le chercher
desk-event-called_other_address = On vous a appelés, et vous avez demandé une autre adresse
desk-event-called_nobody = On vous a appelés ; personne n’a répondu
desk-event-called_other = On vous a appelés
call-result-has_it = Ils disent qu’ils l’ont
call-result-has_it-hint = Les personnes qui ont envoyé les signalements lisent exactement cela, et l’organisme quitte la liste.
call-result-will_look = Ils vont le chercher
call-result-other_address = Ils ont demandé une autre adresse
call-result-nobody = Personne n’a répondu
call-result-other = Autre chose
call-fault-caller = Dites qui a appelé, en { $most } caractères au plus
call-fault-person = Dites qui vous avez appelé, en { $most } caractères au plus
call-fault-result = Choisissez ce qui en est sorti
call-fault-note = La note a plus de { $most } caractères
call-fault-next = Écrivez le jour du prochain appel, par exemple 2027-03-04 : à partir de demain, et dans les deux mois
operator-calls-link = Organismes à appeler
operator-calls-go = Appeler { $body }
operator-calls-heading = Organismes à appeler
operator-calls-intro = Personne dans ces organismes n’a dit avoir ce qui leur a été envoyé. Ceux qui ont des dossiers urgents viennent d’abord. Vous voyez combien il y a de dossiers, et rien d’autre.
operator-calls-none = Il n’y a personne à appeler maintenant.
operator-calls-urgent = Urgent
operator-calls-why = Pourquoi
operator-calls-cases = { $count ->
    [one] Un dossier auquel personne là-bas n’a répondu.
    [many] { $count } de dossiers auxquels personne là-bas n’a répondu.
   *[other] { $count } dossiers auxquels personne là-bas n’a répondu.
}
operator-calls-cases-urgent = { $count ->
    [one] L’un d’eux est urgent.
    [many] { $count } d’entre eux sont urgents.
   *[other] { $count } d’entre eux sont urgents.
}
operator-calls-since = Sur la liste depuis
operator-calls-next = Prochain appel
operator-calls-now = Maintenant
operator-calls-last = Dernier appel
operator-calls-noted = L’appel est noté.
operator-calls-body = Plus sur cet organisme
operator-calls-say = Dites seulement que des messages de ce portail attendent dans leur espace, et demandez si quelqu’un les a.
operator-calls-note-heading = Noter un appel
operator-calls-told = Les personnes qui ont envoyé les signalements lisent que vous avez appelé, ce qui en est sorti et quand vous rappelez. Elles ne lisent ni les noms ni la note.
operator-calls-caller = Qui a appelé
operator-calls-person = Qui vous avez appelé
operator-calls-person-hint = Un nom, ou le numéro que vous avez appelé.
operator-calls-result = Ce qui en est sorti
operator-calls-next-hint = Un jour comme 2027-03-04. Laissez ce champ vide s’ils l’ont.
operator-calls-note = Note
operator-calls-note-hint = Vous pouvez laisser ce champ vide. N’écrivez rien ici sur un signalement.
operator-calls-save = Noter l’appel
operator-calls-stale = Entre-temps il y a eu un autre appel, ou un autre dossier est arrivé à échéance. Regardez d’abord ci-dessous ; ce que vous avez écrit est toujours là.
operator-calls-gone = Cet organisme a quitté la liste entre-temps. Votre appel n’a pas été noté.
operator-calls-close-heading = Ne plus appeler
operator-calls-close-text = Cela retire l’organisme de la liste, même si personne là-bas n’a dit l’avoir. Il revient quand un autre dossier reste sans réponse.
operator-calls-close = Retirer de la liste
operator-calls-nothing = Il n’y a aucune raison d’appeler maintenant.
operator-calls-history = Appels jusqu’ici
operator-calls-history-none = Personne n’a encore appelé.
operator-calls-then = Appel suivant
operator-calls-of = Appels à cet organisme
