# The report's page, where a body has left.

status-true-never-opened = Personne ne l’a ouvert dans l’espace de l’organisme.
status-true-left = L’organisme a quitté ce site le { $day }. Rien de ce que vous écrivez ici ne lui parvient plus.
status-event-body_left = L’organisme a quitté ce site
status-fault-body-left = L’organisme a quitté ce site, donc nous ne pouvons pas lui envoyer ceci. Votre texte est toujours là : vous pouvez le copier.
status-write-hint-left = L’organisme est parti. Personne là-bas ne peut lire ce que vous écrivez ici.
status-way-letter = Vous pouvez encore le joindre en dehors de ce site. Votre récit est prêt, sous forme de lettre.
status-way-letter-link = Obtenir la lettre
status-way-hold = Vous pouvez garder votre signalement ici et l’envoyer plus tard. Personne ne le lit, donc personne n’agira, et les délais continuent de courir.
status-way-hold-link = Choisir ce qu’il faut en faire
