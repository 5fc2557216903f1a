# The page where a reporter asks for a mail when there is something new.

notice-heading = Un courriel quand il y a du nouveau
notice-section = Un courriel quand il y a du nouveau
notice-link = Comment marchent ces courriels
notice-state-none = Vous pouvez regarder ici quand vous voulez. Si vous le demandez, nous vous écrivons aussi, une fois par jour au plus, quand il y a du nouveau.
notice-state-typed = L’adresse que vous avez écrite avant le verrouillage de cette page est gardée. Aucun courriel n’est parti.
notice-state-asked = Vous avez donné une adresse et n’avez pas encore écrit le code du courriel.
notice-state-on = Quand il y a du nouveau, nous écrivons à { $address }, une fois par jour au plus.
notice-state-failed = Le dernier courriel à { $address } n’a pas pu être remis.

notice-lead = Vous n’en avez pas besoin. Vous pouvez regarder ici avec vos mots quand vous voulez, et personne n’a besoin de connaître un moyen de vous joindre.
notice-how = Comment cela marche
notice-how-once = Quand quelqu’un vous a écrit ou que votre signalement a avancé, nous envoyons un courriel. Au plus un par jour, peu après { $hour } h 00 (UTC), jamais au moment où quelque chose se passe.
notice-how-says = Il dit seulement qu’il y a quelque chose à regarder. Il ne contient aucun lien, et rien de votre signalement.
notice-how-stop = Vous pouvez arrêter ces courriels ici à tout moment. Votre adresse est alors supprimée tout de suite.

notice-before = Ce que veut dire donner une adresse
notice-before-open = Votre signalement s’ouvre seulement avec vos mots. Une adresse ne peut pas être scellée ainsi, parce qu’une machine doit y écrire en votre absence. Qui a notre base de données et la clé de notre serveur peut la lire. C’est la seule chose ici par laquelle quelqu’un pourrait vous trouver.
notice-before-mailbox = Qui peut regarder dans votre boîte de courriel, ou voit les nouveaux courriels sur votre téléphone, peut voir celui-ci.
notice-before-work = Une adresse au travail, ou une adresse partagée, est une mauvaise idée. Le mieux est une adresse que personne d’autre n’ouvre et qui ne contient pas votre nom.
notice-before-servers = Notre serveur de courriel et le vôtre peuvent voir que cette adresse a reçu un courriel de nous, et noter quand. Les courriels qui disent qu’il y a du nouveau partent ensemble, peu après l’heure indiquée ci-dessus.
notice-before-code = Le premier courriel, avec un code, est différent : il part tout de suite, pour que vous puissiez écrire le code ici. Son heure, à la seconde près, figure dans le courriel et dans ce que notent les serveurs de courriel. Qui voit cela peut savoir à quel moment vous étiez ici.

notice-mail = Voici le courriel en entier
notice-mail-from = De
notice-mail-subject = Objet
notice-mail-text = Texte
notice-mail-tells = Le nom affiché comme expéditeur peut révéler de quoi il s’agit à qui voit ce courriel.

notice-address = Votre adresse électronique
notice-address-hint = D’abord, nous y envoyons un code, tout de suite, pour voir que l’adresse est à vous. Le texte de ce courriel ne dit rien non plus de ce dont il s’agit.
notice-ask = M’envoyer un code

notice-off = Aucun courriel ne peut être envoyé d’ici maintenant. Vous pouvez regarder ici avec vos mots comme toujours.
notice-nothing = Personne ne travaille sur votre signalement en ce moment, donc nous n’aurions rien à vous écrire. Vous pourrez demander ces courriels une fois que vous l’aurez envoyé.

notice-code-heading = Écrivez le code
notice-code-mailed = Un code est en route vers { $address }. Cela peut prendre quelques minutes, parfois une demi-heure, et il peut se trouver dans le courrier indésirable.
notice-code-share = Une même boîte de courriel reçoit seulement quelques codes par jour, peu importe qui les demande. Si aucun n’arrive, vérifiez l’orthographe, ou réessayez demain.
notice-code-failed = Le courriel avec le code n’a pas pu être remis. Vérifiez l’orthographe de l’adresse.
notice-code-dead = Le code que nous avons envoyé à { $address } ne marche plus.
notice-code = Le code du courriel
notice-code-hint = Six chiffres.
notice-code-take = C’est mon adresse
notice-code-again = M’envoyer un nouveau code maintenant
notice-code-stop = Supprimer cette adresse
notice-code-forgotten = Si vous ne faites rien, l’adresse est supprimée dans les trois jours.

notice-on-heading = Les courriels sont activés
notice-on = Quand il y a du nouveau, nous écrivons à { $address }, une fois par jour au plus, peu après { $hour } h 00 (UTC).
notice-on-failed = Le dernier courriel, le { $day }, n’a pas pu être remis : après plusieurs jours, votre serveur de courriel ne l’avait toujours pas pris. Si vous voulez, arrêtez ces courriels et donnez une autre adresse.
notice-on-change = Pour utiliser une autre adresse, arrêtez d’abord ces courriels.
notice-on-ends = L’adresse est aussi supprimée quand vous retirez votre signalement au dernier organisme qui y travaille, quand vous fermez la porte, 30 jours après que le dernier organisme a cessé d’y travailler, et quand votre signalement arrive à la fin de sa durée.
notice-stop = Arrêter ces courriels et supprimer l’adresse

notice-done-stopped = Les courriels sont arrêtés, et votre adresse est supprimée ici. Une copie scellée peut rester dans une sauvegarde jusqu’à ce que cette sauvegarde soit supprimée.
notice-done-on = Les courriels sont activés à partir de maintenant.

notice-withdraw-ends = Aucun autre organisme ne travaille sur votre signalement. Les courriels que vous avez demandés s’arrêtent donc en même temps, et votre adresse est supprimée.
notice-done-gone = C’est effacé. Personne là-bas ne l’avait ouvert. Les courriels pour vous sont arrêtés, et votre adresse est supprimée.
notice-done-asked = Nous avons demandé l’arrêt à l’organisme. Les courriels pour vous sont arrêtés, et votre adresse est supprimée.

notice-fault-address = Écrivez une seule adresse électronique, comme nom@example.org.
notice-fault-wait = Plusieurs codes viennent d’être demandés. Attendez une heure avant d’en demander un autre.
notice-fault-addresses = Deux adresses différentes ont été données pour ce signalement ces dernières 24 heures. Redonnez l’une d’elles, ou une autre demain.
notice-fault-busy = Beaucoup de codes viennent d’être demandés ici, et on ne peut pas en envoyer d’autres en ce moment. Réessayez dans une heure.
notice-fault-code = Ce n’est pas le code du courriel le plus récent.
notice-fault-used-up = Le code a été faux trop souvent. Demandez-en un nouveau.
notice-fault-expired = Ce code est trop ancien. Demandez-en un nouveau.
notice-fault-again = Quelque chose a changé au même moment. Regardez, et réessayez.

notice-late = Votre absence a duré longtemps, et ce qui était ouvert ici est terminé. L’adresse que vous avez écrite n’a pas été utilisée. Elle est ci-dessous, pour que vous puissiez la copier. Elle n’est gardée nulle part ailleurs.
