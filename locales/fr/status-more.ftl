# What else a reporter can do from the report's page: tell of a contact, take a copy along, let somebody look.

status-more = Ce que vous pouvez faire d’autre

## The practitioner made contact

contact-link = Le ou la thérapeute a pris contact avec moi
contact-heading = Le ou la thérapeute a pris contact avec vous
contact-safe = Rien ne vous oblige à répondre.
contact-what = Dites-le aux organismes qui ont votre signalement. Il devient alors urgent chez eux : il passe en haut de leur liste, et ils reçoivent un courriel qui dit que quelque chose d’urgent attend, sans dire quoi.
contact-no-answer = Ils décident eux-mêmes de ce qu’ils font. Certains peuvent en parler avec le ou la thérapeute. Si cela peut vous mettre en danger, écrivez-le aussi.
contact-field = Ce qui s’est passé
contact-hint = Avec les mots qui vous viennent : comment cette personne a pris contact avec vous, quand, et ce qu’elle veut. Vous pouvez laisser ceci vide. Gardez les messages reçus, si c’est sans danger.
contact-send = Le leur dire
tell-nobody = Il n’y a ici aucun organisme à qui l’on puisse en dire plus. Vous pouvez écrire à chacun ci-dessous, là où c’est possible.
tell-fault-nobody = Cochez au moins un organisme.
contact-told = Vous avez dit que le ou la thérapeute a pris contact avec vous.
contact-done = C’est dit. Votre signalement est maintenant urgent là-bas.

## Something more, to several bodies at once

tell-cases = Qui doit le savoir ?
tell-fault-some = Tous n’ont pas pu être prévenus à l’instant. Ce que vous avez écrit est toujours là. Appuyez de nouveau : personne ne le reçoit deux fois.
tell-waits = Votre absence a duré plus de 30 minutes, donc ce que vous avez écrit n’a pas été envoyé. C’est gardé.
tell-waits-link = Continuer
add-link = Ajouter quelque chose à ce que j’ai raconté
add-heading = Ajouter quelque chose
add-what = Vous n’avez pas besoin de l’écrire à chaque organisme séparément. Ce que vous écrivez ici va à ceux que vous cochez, à côté de ce que vous avez envoyé.
add-field = Ce que vous voulez ajouter
add-hint = Avec les mots qui vous viennent, et aussi souvent que vous voulez.
add-send = Le leur envoyer
add-told = Vous avez ajouté ceci à ce que vous avez raconté :
add-done = Ils l’ont maintenant, à côté de ce que vous avez envoyé.

## A copy

copy-link = Prendre une copie de tout
copy-heading = Prendre une copie de tout
copy-what = La copie contient tout ce que vous avez raconté, ce que chaque organisme a reçu, les messages et ce qui s’est passé jusqu’ici. Vos 12 mots n’y sont pas. Vos fichiers n’y sont pas : enregistrez chacun depuis la page de votre signalement.
copy-warning = Une copie sur votre appareil n’est pas scellée. Qui peut ouvrir l’appareil peut la lire.
copy-downloads = Elle arrive dans le dossier des téléchargements, et le navigateur l’y affiche dans sa liste.
copy-cloud = Beaucoup de téléphones et d’ordinateurs copient ce dossier d’eux-mêmes dans le nuage (cloud), où d’autres personnes qui partagent le compte peuvent le voir.
copy-open = Les programmes qui l’ouvrent gardent son nom dans leurs propres listes.
copy-name = Son nom ne dit rien : notes. Supprimez-la quand vous n’en avez plus besoin, aussi dans la corbeille.
copy-pdf = Enregistrer pour lire ou imprimer (PDF)
copy-json = Enregistrer pour un autre programme (JSON)
copy-json-what = Le second fichier est pour les programmes. Un avocat ou une avocate peut le demander.
copy-no-pdf = Le PDF n’a pas pu être fait. Prenez l’autre fichier : il contient tout.
copy-no-pdf-busy = Beaucoup de documents sont en préparation en ce moment. Réessayez dans une minute.
copy-no-pdf-long = C’est trop pour un PDF. Prenez l’autre fichier : il contient tout.
copy-paper-signs = Certains signes, comme les émojis, ne peuvent pas être imprimés ici. À leur place se trouve leur numéro, comme [U+1F614]. L’autre fichier les contient comme ils ont été écrits.
copy-paper-title = Notes
copy-paper-made = Fait le { $day }.
copy-paper-reference = Référence chez l’organisme
copy-paper-state = Où cela en est
copy-paper-reason = Ce que l’organisme a écrit quand il a clos le dossier
copy-paper-got = Ce qu’a reçu { $body }

## A supporter

supporter-link = Laisser quelqu’un regarder
supporter-heading = Laisser quelqu’un regarder
supporter-what = Vous pouvez donner 12 autres mots à une personne de confiance : par exemple une personne proche, quelqu’un qui vous accompagne, un avocat ou une avocate.
supporter-sees = Avec ces mots, cette personne voit votre signalement, ce que chaque organisme a reçu, les messages, et ce qui vient ensuite. Si vous avez donné un nom, elle le voit aussi.
supporter-does-not = Elle ne peut écrire à personne, ni modifier, envoyer, retirer ou supprimer quoi que ce soit, ni prendre une copie d’ici, ni voir vos propres mots.
supporter-rule = Qu’elle puisse seulement regarder est une règle de ce site. Ce qu’elle a lu, elle l’a lu, et elle peut le copier à la main.
supporter-end = Vous pouvez reprendre ces mots à tout moment. À partir de là, ils ne mènent plus nulle part.
supporter-own-words = Vos propres 12 mots
supporter-own-words-hint = Pour que personne d’autre qui trouve cette page ouverte ne puisse faire cela.
supporter-make = Créer des mots pour cette personne
supporter-words = Ces 12 mots sont pour votre personne de confiance. Elle les écrit là où vous écrivez les vôtres. Ce ne sont pas vos propres mots : gardez les vôtres pour vous.
supporter-how = Transmettez-les d’une façon que personne d’autre ne peut lire. Le mieux est de les dire ou de les noter à la main.
supporter-passed-on = Je les ai transmis
supporter-take-back = Reprendre les mots
supporter-given = Quelqu’un a des mots pour regarder votre signalement. Nous ne pouvons pas les montrer de nouveau.
supporter-given-back = Si vous les reprenez, ils ne mènent plus nulle part, et vous pouvez en créer de nouveaux.
supporter-done = Les mots sont repris. Ils ne mènent plus nulle part maintenant.
supporter-said = Quelqu’un a des mots pour regarder ce signalement.
supporter-looks = Vous regardez ce signalement avec des mots que la personne qui l’a écrit vous a donnés. Vous pouvez tout lire ici et ne rien changer. Ci-dessous, « vous » désigne la personne qui l’a écrit.
supporter-nothing-sent = Rien n’a encore été envoyé.
status-told-so-far = Ce qui a été raconté jusqu’ici
