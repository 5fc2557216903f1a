# The address that mails to a body go to: confirmed, changed, and confirmed again after a year. At its desk and in mails.

address-title = Notre adresse
address-link = L’adresse où vont les courriels pour vous
address-heading = Votre adresse
address-present = Les courriels pour vous vont à
address-confirmed-on = Dernière confirmation le
address-due-on = À confirmer de nouveau d’ici le
address-why = Quand quelque chose arrive, un courriel à cette adresse le dit. C’est pourquoi nous demandons une fois par an si quelqu’un la lit encore.
address-leads-only = Seules les personnes responsables peuvent la confirmer ou la changer.
address-done-confirmed = Confirmé. Les courriels pour vous arrivent et peuvent être lus.
address-done-changed = Changé. Les courriels vont maintenant à la nouvelle adresse. L’ancienne adresse et vos autres responsables en sont informés par courriel.
address-paused-unconfirmed = Vous ne recevez pas de nouveaux signalements pour le moment, parce que personne n’a confirmé cette adresse depuis plus d’un an. Les dossiers que vous avez continuent. Vous en recevrez de nouveaux dès que le code sera écrit ici.
address-paused-other = Vous ne recevez pas de nouveaux signalements pour le moment, pour une autre raison. Confirmer l’adresse est utile quand même, mais n’y met pas fin.

address-code-heading = Écrivez le code
address-code-mailed = Nous avons envoyé un code à { $address }. Cela peut prendre quelques minutes. Le code est valable jusqu’au { $day }.
address-code = Le code de ce courriel
address-code-hint = Six chiffres.
address-code-present = Confirmer l’adresse
address-code-new = Utiliser la nouvelle adresse

address-test-heading = Recevoir un test
address-test-what = Nous envoyons un code à { $address }. La personne qui lit cette boîte vous le donne, et vous l’écrivez ici. Vous savez alors que nos courriels arrivent et peuvent être lus.
address-test = Nous envoyer un test
address-test-again = Nous envoyer un nouveau code

address-change-heading = Changer l’adresse
address-change-what = Rien ne change tant que le code que nous envoyons à la nouvelle adresse n’est pas écrit ici. Ensuite, l’ancienne adresse et vos autres responsables sont informés, ainsi que l’équipe qui gère ce portail.
address-new = La nouvelle adresse
address-new-hint = Le mieux est une boîte de courriel que plusieurs d’entre vous lisent.
address-change = Y envoyer un code

address-fault-same = C’est l’adresse que vous avez. Pour la confirmer, demandez un test.
address-fault-other-body = C’est l’adresse d’un autre organisme ici. Chaque organisme a besoin de sa propre adresse.
address-fault-own-sign-in = Quelqu’un parmi vous se connecte avec cette adresse. Les signalements devraient aller à une boîte de courriel qui n’appartient pas à une seule personne.
address-fault-wait = Plusieurs codes viennent d’être envoyés. Cherchez le courriel le plus récent, aussi dans le courrier indésirable, ou réessayez dans dix minutes.
address-fault-code = Ce n’est pas le code. Regardez le courriel le plus récent.
address-fault-used-up = Le code a été faux trop souvent, ou il n’y en a pas. Demandez-en un nouveau.
address-fault-expired = Ce code est trop ancien. Demandez-en un nouveau.
address-fault-stale = Quelqu’un d’autre a changé quelque chose au même moment. Regardez, et réessayez.

desk-address-soon = Merci de confirmer votre adresse d’ici le { $day } : un courriel, un code.
desk-address-due = Votre adresse devait être confirmée d’ici le { $day }. Si personne ne le fait, vous ne recevrez plus de nouveaux signalements à partir du { $pauses }.
desk-address-paused = Vous ne recevez pas de nouveaux signalements pour le moment : personne n’a confirmé votre adresse depuis plus d’un an.
desk-address-way = Aller à votre adresse
desk-address-lead = L’une de vos personnes responsables peut le faire.
desk-certificate-ends = Le certificat qui sert à chiffrer les courriels pour vous expire le { $day }. Ensuite, ils partent en texte clair.
desk-certificate-over = Le certificat qui servait à chiffrer les courriels pour vous ne peut plus être utilisé. Ils partent en texte clair.
desk-certificate-way = Aller à votre certificat

first-steps-heading = Premiers pas
first-steps-done = Fait
first-steps-open = À faire
first-step-test_mail = Recevoir un courriel de test, et montrer qu’il peut être lu
first-step-profile = Dire ce que vous prenez, et qui lit
first-step-mail_form = Choisir avec quels courriels vous pouvez travailler

mail-form-heading = Avec quels courriels pouvez-vous travailler ?
mail-form-wants-pdf-none = L’annuaire dit que vous aimeriez recevoir les signalements en pièces jointes, sans liens qui demandent de se connecter. Nous n’en envoyons pas d’ici : ce que les gens ont écrit se lit seulement dans cet espace.
mail-form-wants-pdf = L’annuaire dit que vous aimeriez recevoir les signalements en pièces jointes, sans liens qui demandent de se connecter. Vous pouvez le choisir ici.
mail-form-own_form = L’annuaire dit que vous ouvrez un dossier seulement avec votre propre formulaire. Nous ne le remplissons pas d’ici : vous pouvez, dans cet espace, y copier ce que les gens ont écrit.
mail-form-legend = Ce que nous pouvons vous envoyer
mail-form-notice = Courriels simples
mail-form-notice-hint = Un numéro de dossier et un lien, rien de ce qui a été écrit. Pour le lire, vous vous connectez à cet espace.
mail-form-openpgp = Courriels chiffrés
mail-form-openpgp-hint = Le signalement même avec ses fichiers, chiffré avec votre certificat OpenPGP. Les courriels sur ce qui est urgent, et les suivants, ne contiennent qu’un numéro de dossier et un lien.
mail-form-pdf = Signalements dans un PDF qui n’est pas fermé
mail-form-pdf-hint = Quand la personne qui l’a écrit est d’accord, le signalement est joint au courriel, avec ses fichiers. Quiconque peut ouvrir votre boîte peut le lire. Les serveurs de courriel en chemin peuvent le lire, et toute personne à qui il est transféré. Les courriels sur ce qui est urgent, et les suivants, ne contiennent qu’un numéro de dossier et un lien. Un certificat que vous avez donné est effacé.
mail-form-pdf-in-use = Les nouveaux signalements arrivent en PDF joint au courriel, quand la personne qui l’a écrit est d’accord. Quiconque peut ouvrir votre boîte peut les lire. Tous les autres courriels disent seulement que quelque chose attend dans votre espace.
mail-form-pdf-stopped = Vous avez choisi de recevoir les signalements en PDF par courriel. Ce n’est plus permis ici. Les courriels disent seulement que quelque chose attend dans votre espace.
mail-form-neither = Si rien de tout cela ne vous convient, dites-le à l’équipe qui gère ce portail avant que quelqu’un vous envoie un signalement.
mail-form-save = Choisir cela
mail-form-fault = Choisissez l’un d’eux.
mail-form-saved = C’est noté. Les courriels pour vous sont écrits ainsi.
mail-form-certificate = Donnez votre certificat ci-dessous. Les courriels sont chiffrés dès que vous avez montré que vous pouvez les lire.

mail-address-check-subject = Un code pour votre espace
mail-address-check-text =
    Vous pouvez lire ceci, donc les courriels pour { $body } arrivent.

    Donnez ce code à la personne de votre équipe qui l’a demandé. Elle l’écrit dans votre espace, sous « Votre adresse » :

      { $code }

    Il est valable jusqu’au { $day }. Si personne dans votre espace ne l’a demandé, appelez { $operator } : { $contact }.

mail-address-new-subject = Un code pour votre espace
mail-address-new-text =
    Quelqu’un du service des plaintes de { $body } veut que les courriels pour ce service aillent désormais à cette adresse.

    Si c’est exact, donnez-lui ce code. Il s’écrit dans l’espace, sous « Votre adresse » :

      { $code }

    Il est valable jusqu’au { $day }. Sans lui, rien ne change. Si vous ne savez rien de cela, ne donnez le code à personne, et appelez { $operator } : { $contact }.

mail-address-moved-subject = Les courriels pour votre espace vont maintenant ailleurs
mail-address-moved-text =
    À partir d’aujourd’hui, les courriels pour le service des plaintes de { $body } vont à une autre adresse. L’une des personnes responsables de l’espace l’a changée, et la nouvelle adresse a été confirmée. Ceci est le dernier courriel à cette adresse.

    Si personne parmi vous n’a fait cela, appelez-nous aujourd’hui, à un numéro que vous cherchez vous-mêmes et pas dans ce courriel : { $operator }, { $contact }.

mail-address-changed-subject = L’adresse de votre espace a été changée
mail-address-changed-text =
    L’une des personnes responsables du service des plaintes de { $body } a changé l’adresse où vont les courriels pour l’espace. La nouvelle adresse a été confirmée avec un code.

    Vous la trouvez dans votre espace :

    { $link }

    Si elle n’est pas juste, ou si personne parmi vous n’a fait cela, appelez-nous aujourd’hui : { $operator }, { $contact }.

mail-address-soon-subject = Merci de confirmer l’adresse de votre espace
mail-address-soon-text =
    Une fois par an, nous demandons à chaque organisme si la boîte de courriel de son service des plaintes est encore lue. Pour { $body }, c’est à faire d’ici le { $day }.

    L’une des personnes responsables de l’espace se connecte et appuie sur « Nous envoyer un test » :

    { $link }

    Un code arrive alors dans la boîte de courriel. Écrit dans l’espace, il vaut pour une année de plus. Si personne ne l’a fait d’ici le { $pauses }, { $body } ne reçoit plus de nouveaux signalements jusqu’à ce que quelqu’un le fasse.

    Questions : { $operator }, { $contact }.

mail-address-due-subject = Merci de confirmer maintenant l’adresse de votre espace
mail-address-due-text =
    L’adresse du service des plaintes de { $body } devait être confirmée d’ici le { $day }, et personne ne l’a encore fait.

    L’une des personnes responsables de l’espace se connecte et appuie sur « Nous envoyer un test » :

    { $link }

    Un code arrive alors dans la boîte de courriel. Écrit dans l’espace, il vaut pour une année de plus. Si personne ne l’a fait d’ici le { $pauses }, { $body } ne reçoit plus de nouveaux signalements jusqu’à ce que quelqu’un le fasse.

    Questions : { $operator }, { $contact }.

mail-address-paused-subject = Votre espace ne reçoit rien de nouveau pour le moment
mail-address-paused-text =
    Personne n’a confirmé l’adresse du service des plaintes de { $body } depuis plus d’un an. Rien de nouveau ne lui est donc envoyé pour le moment. Ce qui est dans l’espace continue, et les courriels à ce sujet aussi.

    Cela prend fin quand l’une des personnes responsables de l’espace se connecte, appuie sur « Nous envoyer un test », et écrit le code :

    { $link }

    Questions : { $operator }, { $contact }.

mail-certificate-ends-subject = Le certificat de votre espace expire bientôt
mail-certificate-ends-text =
    Les courriels pour le service des plaintes de { $body } sont chiffrés avec un certificat OpenPGP qui expire le { $day }. Ensuite, ils partent en texte clair. Ils ne contiennent rien de ce qui a été écrit, mais ils montrent qu’ils sont pour le service.

    Renouvelez-le et donnez-le dans votre espace :

    { $link }

operator-alert-address-changed-title = Un organisme a changé son adresse
operator-alert-address-changed-text = L’une de ses personnes responsables l’a fait, et la nouvelle adresse a été confirmée avec un code. Si vous ne vous y attendiez pas, appelez l’organisme à un numéro de son propre site.
operator-alert-address-unconfirmed-title = Un organisme est en pause : son adresse n’a pas été confirmée
operator-alert-address-unconfirmed-text = Il a reçu deux rappels, et personne là-bas n’a écrit le code depuis plus d’un an. Appelez sa personne de contact. Il reprend tout seul quand une personne responsable confirme l’adresse.
