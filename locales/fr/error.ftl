# Pages for what went wrong. Each says what it means for what was typed, and what to do.

error-title = Pas affiché
error-press-again = Continuer

error-not-found-heading = Il n’y a rien ici
error-not-found-text = L’adresse est peut-être mal écrite, ou la page n’est pas pour vous. Vous pouvez revenir en arrière, ou repartir de la première page.
error-no-case-heading = Ce dossier n’est pas ici
error-no-case-text = La personne qui l’a envoyé l’a peut-être retiré, ou l’adresse est mal écrite.
error-to-cases = Tous les dossiers
error-unavailable-heading = Quelque chose ne répond pas de notre côté
error-unavailable-text = Rien de ce que vous avez écrit avant n’est perdu. Laissez cette page ouverte et réessayez dans une minute : revenez d’une page en arrière, et envoyez-la de nouveau.
error-ours-heading = Quelque chose n’a pas marché de notre côté
error-ours-text = Ce que vous avez écrit avant est toujours là. Réessayez dans une minute : revenez d’une page en arrière, et envoyez-la de nouveau.
error-too-large-heading = C’était plus que ce que nous pouvons prendre en une fois
error-too-large-text = Nous n’avons rien gardé de ce dernier envoi. Ce que vous aviez enregistré avant est toujours là. Revenez d’une page en arrière : si votre texte n’y est plus, écrivez-le d’abord ailleurs, puis apportez-le ici en plusieurs parties.
error-foreign-heading = Cette page est restée ouverte trop longtemps
error-foreign-text = Pour votre sécurité, nous n’avons pas pris ce qui a été envoyé. Revenez en arrière, rechargez la page, et envoyez-la encore une fois.
error-outdated-heading = Encore une étape
error-outdated-text = Ce à quoi cette page appartenait s’est terminé ici, et nous voulons vérifier que c’est bien vous. Ce que vous avez écrit est toujours là. Appuyez sur le bouton pour continuer.
error-unreadable-heading = Nous n’avons pas pu lire cela
error-unreadable-text = Quelque chose dans la demande n’était pas comme un navigateur l’envoie. Revenez d’une page en arrière et réessayez.
error-too-often-heading = Une courte pause
error-too-often-text = Ce navigateur a demandé beaucoup de pages en peu de temps. Rien de ce que vous avez enregistré n’est perdu. Attendez une minute, puis continuez.
error-too-often-typed-heading = Une courte pause
error-too-often-typed-text = Ce navigateur a envoyé beaucoup de choses en peu de temps, alors nous attendons un moment avant d’en prendre davantage. Ce que vous avez écrit est toujours là. Attendez une minute, puis appuyez sur le bouton.
error-first-page = La première page
