# /desk/leave: a body takes its records along and leaves.

leave-link = Quitter Candour
leave-title = Espace
leave-heading = Quitter Candour
leave-intro = Ceci retire d’ici votre organisme entier, pas seulement vous. Si vous avez besoin de temps, mettez plutôt votre organisme en pause : vous gardez vos dossiers, et rien de nouveau n’arrive.
leave-pause = Mettre en pause
leave-means-keys = Toutes les clés de votre organisme sont détruites. Personne ne peut ensuite ouvrir vos dossiers ici, ni vous ni l’équipe qui gère ce site. Les 24 mots sur votre feuille n’ouvrent plus rien.
leave-open = { $count ->
    [0] Aucun dossier n’est ouvert, donc personne ne reste à attendre.
    [one] { $count } dossier est encore ouvert. Il est clos, et la personne qui a écrit apprend sur sa page que vous êtes partis, et ce qu’elle peut faire d’autre.
   *[other] { $count } dossiers sont encore ouverts. Ils sont clos, et chaque personne qui a écrit apprend sur sa page que vous êtes partis, et ce qu’elle peut faire d’autre.
}
leave-means-people = Toutes les personnes de cet espace sont déconnectées et n’ont plus de place ici.
leave-means-back = Vous pourrez être invités de nouveau plus tard. Vous commenceriez avec de nouvelles clés et un espace vide.
leave-export-heading = D’abord, emportez vos dossiers
leave-export-intro = Chaque fichier est une archive ZIP. Elle contient chaque dossier que quelqu’un ici a ouvert, une fois en texte et une fois en données, avec ses messages et ce qui s’est passé quel jour, et les noms des personnes de cet espace.
leave-export-files = Les fichiers des personnes qui signalent n’y sont pas. Enregistrez chacun depuis son dossier avant de partir : personne ne peut les ouvrir ici ensuite.
leave-export-warning = Ce qu’elle contient peut être lu par toute personne qui a le fichier. Enregistrez-le seulement là où votre organisme garde des documents confidentiels, pas dans un dossier de téléchargements que d’autres utilisent.
leave-unopened = { $count ->
    [one] Personne n’a ouvert { $count } de vos dossiers, donc il n’est pas dans le fichier. Ouvrez-le d’abord dans l’espace si vous voulez le garder.
   *[other] Personne n’a ouvert { $count } de vos dossiers, donc ils ne sont pas dans le fichier. Ouvrez-les d’abord dans l’espace si vous voulez les garder.
}
leave-export-part = Enregistrer le fichier { $count }
leave-export-messages = Messages
leave-export-timeline = Ce qui s’est passé
leave-confirm-heading = Ensuite, partir
leave-name = Écrivez le nom de votre organisme
leave-button = Détruire les clés et partir
leave-fault-name = Écrivez le nom exactement comme il figure ici.
leave-fault-wrong = La phrase de passe ou le code est faux. Un code marche une seule fois : attendez le suivant.
