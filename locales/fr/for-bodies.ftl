# /for-bodies: what joining means for a body, also for a small one without an IT department.

for-bodies-title = Pour les organismes
for-bodies-heading = Pour les organismes professionnels
for-bodies-lead = Des gens nous parlent de conduites qu’il vous revient peut-être d’examiner. Souvent, ils ne savent pas que vous existez, ce que vous pouvez faire, ni comment vous joindre. Nous les aidons à vous trouver, et vous à recevoir un signalement avec lequel vous pouvez travailler.
for-bodies-need = Il vous faut un navigateur web, une boîte de courriel, un téléphone avec une application d’authentification, et une feuille de papier. Il n’y a rien à installer et aucun serveur à entretenir.
for-bodies-contents = Sur cette page

for-bodies-what = Ce que veut dire rejoindre le portail
for-bodies-what-fits = Vous recevez des signalements sur des personnes et des lieux qui relèvent de vous, triés selon la gravité qu’ils auraient.
for-bodies-what-rules = La personne qui signale lit vos propres règles avant d’envoyer : si vous prenez les signalements sans nom, si vous montrez à la personne visée ce qui a été écrit, vos délais.
for-bodies-what-questions = Vous pouvez poser des questions à la personne qui signale, même quand vous ne savez pas qui elle est, sauf si elle a choisi que vous ne le pouvez pas.
for-bodies-what-decide = C’est vous qui décidez, selon vos propres règles. Nous ne disons jamais à la personne qui signale ce que vous allez décider.

for-bodies-days = Un dossier, jour après jour
for-bodies-day-quiet = La plupart des jours
for-bodies-day-quiet-text = Il ne se passe rien, et il n’y a rien à regarder. Vous recevez un courriel quand il y a quelque chose.
for-bodies-day-mail = Un courriel arrive
for-bodies-day-mail-text = Il dit qu’un signalement est arrivé, sous une référence comme 7K3M-9QXD, et jusqu’à quel jour le regarder. Il ne contient aucun nom et rien de ce qui a été écrit. Appuyez sur le bouton derrière son premier lien pour dire que vous l’avez reçu : cela ne demande pas de compte. Si vous avez donné un certificat OpenPGP, le signalement même s’y trouve, chiffré pour vous seuls.
for-bodies-day-desk = Vous vous connectez à votre espace
for-bodies-day-desk-text = Avec votre adresse, votre phrase de passe et le code qu’affiche votre téléphone. Le dossier le plus urgent est en premier. Dites qui parmi vous s’en occupe.
for-bodies-day-open = Vous ouvrez le signalement
for-bodies-day-open-text = La personne qui signale voit qu’il a été ouvert. Les passages qui peuvent être durs à lire sont couverts jusqu’à ce que ce soit le bon moment pour vous.
for-bodies-day-work = Vous travaillez sur le dossier
for-bodies-day-work-text = Confirmez la réception, demandez à la personne qui signale ce que vous devez savoir, et dites quand le dossier avance. Elle le lit la prochaine fois qu’elle vient avec ses 12 mots. Nous ne savons pas qui elle est et ne pouvons pas la presser.
for-bodies-day-close = Vous le fermez
for-bodies-day-close-text = Avec une issue, et vos raisons en mots simples. La personne qui signale lit les deux. Vous pouvez le rouvrir.
for-bodies-days-rest = Tout le reste demeure là où il est chez vous : entendre la personne visée, votre comité, vos archives et vos décisions.

for-bodies-reports = Ce que vous voyez, et ce que vous ne voyez jamais
for-bodies-reports-text = Un récit avec les mots de la personne qui signale, de qui et de quel lieu il s’agit, quand c’est arrivé selon son souvenir, et comment la joindre. Certains signalements ne portent pas de nom. Beaucoup viennent de personnes qui n’en ont jamais parlé à personne.
for-bodies-see-exact = La personne qui signale voit exactement ce que vous recevrez avant de l’envoyer, et vous ne recevez rien de plus.
for-bodies-see-name = Vous apprenez son nom seulement si elle le choisit pour vous.
for-bodies-never-where = Vous ne voyez jamais son adresse internet, son appareil, ni l’heure à laquelle elle était ici. Nous ne les gardons pas non plus.
for-bodies-never-others = Vous ne voyez jamais chez nous ce qu’elle a envoyé à d’autres organismes, ni si elle l’a fait, et aucun autre organisme ne voit vos dossiers.
for-bodies-never-words = Vous ne voyez jamais ses 12 mots. Si quelqu’un les demande, ce n’est pas authentique.
for-bodies-see-withdraw = Elle peut retirer son signalement. Si personne dans votre espace ne l’a ouvert d’ici là, il est effacé. Si quelqu’un l’a ouvert, vous le gardez selon vos propres règles et apprenez qu’elle vous demande l’arrêt.

for-bodies-times = Les délais, et ce que tout le monde peut lire sur vous
for-bodies-times-look = Un courriel indique jusqu’à quel jour regarder un signalement : le jour même quand c’est le plus grave, sinon dans les 2, 5 ou 10 jours ouvrables. La personne qui signale lit la même date.
for-bodies-times-own = Vous pouvez fixer vos propres délais, pour confirmer la réception et pour une première décision. Ils figurent sur votre page ici, comme vos propres paroles.
for-bodies-times-page = Votre page montre aussi depuis quand vous êtes connectés, qui lit les signalements, par nom ou par fonction, quand quelqu’un les lit, quelles langues vous lisez, où va votre courriel, et six mots qui représentent votre clé.
for-bodies-times-responses = À partir de cinq signalements dont vous avez confirmé la réception, elle dit à peu près combien vous en avez confirmé et en combien de jours vous l’avez fait pour la moitié d’entre eux. En dessous, elle ne dit rien, pour que personne ne puisse être reconnu dans un chiffre. Elle ne dit rien des issues, et ne nomme aucune personne visée.
for-bodies-times-silence = Si personne dans votre espace ne fait quoi que ce soit au sujet d’un signalement pendant 60 jours, alors que la prochaine étape vous revient, la personne qui signale le lit et voit qui d’autre pourrait agir, votre espace marque le dossier, et l’on demande à l’équipe qui gère ce portail de vous appeler. Votre page le dit à partir de cinq signalements de ce genre.
for-bodies-times-silent = Si vous ne répondez pas, la personne qui signale le voit. Nous disons ce qui est vrai, et ne l’expliquons pas à votre place.

for-bodies-people = Les personnes
for-bodies-people-roles = Les gestionnaires de dossiers travaillent sur les dossiers. Les responsables aussi, et en plus font entrer des personnes et veillent à ce que vous dites de vous-mêmes. Ayez deux responsables, pour que l’un ou l’une puisse s’absenter.
for-bodies-people-own = Chaque personne a sa propre phrase de passe et son propre téléphone. Personne ne partage un compte.
for-bodies-people-in = Une nouvelle personne crée ses propres clés. Ensuite, une personne responsable l’appelle, la nouvelle personne lit six mots à voix haute, et l’accès est donné seulement si les mots concordent.
for-bodies-people-out = Quand quelqu’un part, une personne responsable met fin à son accès, et cela compte tout de suite.
for-bodies-people-conflict = Chaque personne de votre espace peut ouvrir tous vos dossiers. Faites entrer peu de personnes, et ne laissez personne ouvrir un dossier sur quelqu’un de sa connaissance. C’est aussi pour cela que votre page dit qui lit : avant d’envoyer, la personne qui signale peut voir qu’un ami ou une amie de la personne visée est parmi vous.

for-bodies-security = La sécurité sur un seul écran
for-bodies-security-lead = Qui peut lire quoi, et que faire quand quelque chose est perdu.
for-bodies-security-reports = Signalements et messages
for-bodies-security-reports-text = Ils sont scellés avec votre clé. Les personnes de votre équipe peuvent les ouvrir quand elles se connectent. L’équipe qui gère ce portail n’a aucune page ni commande qui en ouvre un.
for-bodies-security-mail = Courriels
for-bodies-security-mail-text = Ils contiennent une référence et des liens. Quelqu’un qui lit votre boîte de courriel apprend qu’il y a un dossier, et rien de son contenu. Si vous avez un certificat OpenPGP, les courriels sont chiffrés avec lui, et le premier contient le signalement même.
for-bodies-security-mail-pdf = Vous pouvez aussi choisir de recevoir les signalements dans un PDF qui n’est pas fermé, de la part des personnes qui sont d’accord. Alors quiconque peut ouvrir votre boîte peut les lire.
for-bodies-security-phone = Un téléphone est perdu
for-bodies-security-phone-text = Chacun de vos codes de secours le remplace une fois. Vous les avez sur papier, depuis le jour où vous avez rejoint le portail.
for-bodies-security-passphrase = Une phrase de passe est perdue
for-bodies-security-passphrase-text = Les 24 mots sur la feuille de votre organisme, avec un code envoyé à votre boîte de courriel, permettent d’entrer de nouveau. Gardez la feuille sous clé, là où deux d’entre vous peuvent la trouver.
for-bodies-security-all = Toutes les phrases de passe et la feuille sont perdues
for-bodies-security-all-text = Alors tous les signalements de votre espace sont perdus. Personne ne peut les rétablir, pas même l’équipe qui gère ce portail.
for-bodies-security-altered = Quelqu’un modifie votre adresse ou votre clé sur le serveur
for-bodies-security-altered-text = Rien n’est envoyé à l’adresse ou à la clé modifiée. Vous l’apprenez à la connexion, et l’équipe qui gère ce portail l’apprend aussi.
for-bodies-security-limits = Ce que nous ne pouvons pas protéger
for-bodies-security-limits-text = Qui contrôle le serveur en marche peut lire ce qui y passe à ce moment-là. Un ordinateur à vous que d’autres utilisent, et un fichier que vous avez enregistré d’ici, c’est à vous de les protéger.
for-bodies-security-link = Tout : ce qui est gardé, et qui peut le lire

for-bodies-cost = Ce que cela coûte
for-bodies-cost-software = Rien pour le logiciel. Candour est libre et ouvert : tout le monde peut l’utiliser, lire comment il marche et le modifier, selon la licence publique de l’Union européenne (EUPL) 1.2. Personne ne paie par signalement, et être connecté ne change rien aux organismes montrés en premier à la personne qui signale.
for-bodies-cost-operator = L’équipe qui gère ce portail dit :
for-bodies-cost-unsaid = L’équipe qui gère ce portail n’a pas écrit ici si elle demande quelque chose. Demandez-lui.
for-bodies-cost-yours = Cela vous coûte un peu de temps : environ dix minutes pour rejoindre le portail, et ce que vous donnez à chaque dossier.

for-bodies-leave = Partir
for-bodies-leave-when = Vous pouvez partir à tout moment. Une personne responsable le fait dans votre espace, avec sa phrase de passe et le code de son téléphone. Si vous avez seulement besoin de temps, demandez à l’équipe qui gère ce portail de vous mettre en pause : vous gardez vos dossiers, et rien de nouveau n’arrive.
for-bodies-leave-export = D’abord, vous enregistrez vos dossiers : chaque dossier que quelqu’un chez vous a ouvert, avec ses messages et ce qui s’est passé quel jour, pour la lecture et sous forme de données.
for-bodies-leave-keys = Ensuite, vos clés sont détruites. Personne ne peut plus ouvrir vos dossiers ici. Ce que vous avez enregistré est à vous, selon vos propres règles.
for-bodies-leave-told = Toute personne qui a un dossier ouvert dans votre espace lit sur sa page que vous êtes partis, et ce qu’elle peut faire d’autre.

for-bodies-how = Comment rejoindre le portail
for-bodies-how-invite = L’équipe qui gère ce portail vous envoie un lien par courriel. Il est valable sept jours.
for-bodies-how-code = Elle vous appelle, au numéro de votre site public, et vous lit un code. Sans lui, le lien n’ouvre rien.
for-bodies-how-keys = La première personne de votre équipe crée votre clé, avec une phrase de passe et un deuxième facteur, et note 24 mots de secours. À partir de là, seule votre équipe peut ouvrir ce qui vous est envoyé.
for-bodies-how-desk = Vous dites ce que vous prenez, qui lit et quand. À partir de là, on peut vous envoyer des signalements.
for-bodies-how-agreement = Avant de commencer, mettez-vous d’accord par écrit sur qui répond de quoi. Voici un modèle comme point de départ.
for-bodies-how-agreement-link = Un modèle d’accord

for-bodies-genuine = Comment savoir qu’une invitation est authentique
for-bodies-genuine-text = Vous avez raison de douter d’un courriel qui vous demande de suivre un lien. Voici comment vérifier.
for-bodies-genuine-call = Appelez l’équipe qui gère ce portail, à un numéro que vous avez trouvé vous-mêmes et non à un numéro du courriel. Cette page dit son nom.
for-bodies-genuine-address = Chaque lien dans nos courriels commence par cette adresse. Comparez-la lettre par lettre, jusqu’à la première barre oblique seule :
for-bodies-genuine-code = Le lien ne fait rien sans un code que nous vous lisons au téléphone. Nous appelons un numéro de votre propre site public. Si personne n’a appelé, ne faites rien.
for-bodies-genuine-never = Nous ne demandons jamais un mot de passe ou les 24 mots par courriel ou par téléphone, et n’envoyons jamais un signalement en pièce jointe que vous n’avez pas demandée.

for-bodies-join = Demander à rejoindre le portail
for-bodies-join-text = Dites à l’équipe qui gère ce portail quel organisme vous êtes, qui serait la première personne à lire les signalements, et l’adresse de la boîte de courriel de votre service des plaintes. Elle vous rappelle au numéro de votre site public : c’est ainsi qu’elle sait que c’est vous.
for-bodies-run-by = { $name } gère ce portail.
for-bodies-contact = Vous pouvez joindre l’équipe ici : { $contact }.
for-bodies-nobody = L’équipe qui gère ce portail n’a pas encore mis son nom ici. Tant qu’elle ne l’a pas fait, personne ne peut être invité.
for-bodies-listed = Vous êtes dans l’annuaire et n’avez pas rejoint le portail
for-bodies-listed-text = L’annuaire est fait à partir de pages publiques. Il ne contient l’adresse de courriel d’aucun organisme, et rien n’est envoyé à un organisme qui n’a pas rejoint le portail. Si quelque chose y est faux, dites-le à l’équipe qui gère ce portail.
for-bodies-listed-link = Chercher votre organisme
for-bodies-sign-in = Vous avez rejoint le portail : connectez-vous à votre espace
