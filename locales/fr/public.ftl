# Pages for everybody: the first page, "was this okay?", leaving, setting up.

home-lead = Si un ou une thérapeute, ou une autre personne dont le métier est d’aider, a franchi une limite avec vous, vous pouvez le dire ici. Vous n’avez pas besoin de donner votre nom.
home-sure = Vous n’avez pas besoin d’en avoir la certitude. Vous pouvez écrire un peu, vous arrêter, et revenir.
home-door-start = Raconter ce qui s’est passé
home-door-start-text = Commencez par ce que vous voulez. Rien n’est envoyé tant que vous ne le dites pas.
home-door-back = Revenir avec vos mots
home-door-back-text = Voir ce qui s’est passé, répondre à une question, ou retirer votre signalement.
home-door-okay = Était-ce normal ?
home-door-okay-text = Ce qu’une thérapie comporte, ce qu’elle ne comporte pas, et des signes à regarder.
home-door-help = Parler à quelqu’un maintenant
home-door-help-text = Des lignes d’écoute dans votre pays. Rien ne vous oblige à signaler.

home-how = Comment cela marche
home-how-tell = Vous racontez ce que vous voulez raconter. Vous pouvez laisser presque tout de côté.
home-how-choose = Nous vous montrons quels organismes professionnels peuvent agir, ce que chacun peut et ne peut pas faire, et s’il prend les signalements sans nom.
home-how-send = Vous choisissez qui le reçoit, vous voyez exactement ce qui sera lu, et vous l’envoyez. Ou vous le gardez ici, scellé, et n’envoyez rien.
home-how-back = Vous recevez 12 mots. Avec eux, vous revenez, vous voyez ce qui se passe, et vous répondez aux questions, toujours sans nom.
home-time = Combien de temps cela prend
home-time-text = Certaines personnes ont besoin de dix minutes, d’autres reviennent plusieurs fois pendant des semaines. Quand vous n’avez rien fait pendant 30 minutes, la page est couverte, pour que personne ne lise par-dessus votre épaule. Si votre navigateur n’exécute pas de scripts, elle reste ouverte jusqu’à ce que vous appuyiez sur un bouton, et se verrouille alors. Après 12 heures, ce que vous avez commencé est supprimé, sauf si vous avez gardé ses mots d’ici là.
home-who-sees = Qui le verra
home-who-sees-text = Les personnes des organismes que vous choisissez, et personne d’autre. Ce que vous écrivez est scellé : l’équipe qui gère ce portail n’a aucune page où elle pourrait le lire.
home-who-sees-practitioner = Beaucoup d’organismes montrent au ou à la thérapeute ce qui a été écrit, parce qu’ils doivent entendre les deux côtés. Nous vous le disons pour chacun d’eux avant que vous envoyiez quoi que ce soit.
home-privacy-link = Ce qui est gardé, et qui peut le lire
home-not = Ce que ce portail n’est pas
home-not-text = Ce n’est pas un service d’urgence, ni un tribunal, ni une thérapie. Personne ici ne décide de ce qui s’est passé. Si vous êtes en danger maintenant, appelez le numéro d’urgence de votre pays.
home-who-runs = Qui gère ce portail
home-run-by = { $name } gère ce portail.
home-contact = Vous pouvez joindre l’équipe qui le gère ici : { $contact }. Elle ne peut pas voir votre signalement, donc elle ne peut pas répondre à des questions à son sujet.
home-run-by-nobody = L’équipe qui gère ce portail n’a pas encore mis son nom ici. Tant qu’elle ne l’a pas fait, rien ne peut être envoyé d’ici.
home-unfinished = Ce portail n’est pas encore complètement configuré. Rien ne peut être envoyé.
home-demo = Ceci est une démonstration, et tout y est inventé. Qui s’y trouve, et comment se connecter
home-unfinished-link = Ce qui manque encore
home-bodies-link = Tous les organismes professionnels que nous connaissons
home-for-bodies-link = Pour les organismes professionnels
home-for-practitioners-link = Pour les thérapeutes et les autres métiers de l’aide

# The portal of one association.
home-own-lead = Ceci est le portail de { $body }. Si le ou la thérapeute en est membre, cet organisme peut agir lui-même. Sinon, nous vous montrons qui le peut.
home-own-not-ready = { $body } est encore en train de préparer ce portail. Personne ne lit encore de signalements ici. Vous pouvez déjà regarder, et parler à une ligne d’écoute.
home-own-paused = { $body } ne prend pas de nouveaux signalements d’ici pour le moment. Les dossiers déjà reçus continuent. Vous pouvez quand même écrire le vôtre et le garder, ou voir qui d’autre peut agir.
home-own-left = { $body } ne prend plus de signalements d’ici. Vous pouvez toujours voir qui d’autre peut agir, et revenir à un signalement avec vos mots.
home-own-who-sees = Les personnes de { $body } qui lisent les signalements, et celles des autres organismes que vous choisissez. Rien ne va à personne avant que vous appuyiez sur le bouton pour envoyer. D’ici là, ce que vous écrivez est scellé, aussi pour { $body }.
home-own-readers = Chez { $body }, ces personnes lisent ce que vous y envoyez :
home-own-server = { $body } gère aussi ce serveur. Si vous préférez ne rien lui dire, vous pouvez vous adresser directement à un autre organisme : les pages vous montrent qui peut agir, et comment.
home-own-contact = Vous pouvez joindre l’équipe qui gère ce portail ici : { $contact }. Ce que vous envoyez se lit seulement dans son espace, donc n’en parlez pas en écrivant à cette adresse.

# ---- was this okay?
okay-title = Un guide
okay-heading = Était-ce normal ?
okay-lead = Il peut être difficile de le savoir. Voici à quoi ressemble une thérapie qui se passe bien, et ce qu’elle ne comporte jamais. Vous pouvez cocher ce qui correspond ; rien n’en est gardé, et personne ne le voit.
okay-does = Ce que fait un bon ou une bonne thérapeute
okay-check = Regarder ce que vous avez vécu
okay-check-lead = Cochez ce qui correspond, si vous voulez. Un appui sur le bouton montre ce que cela peut vouloir dire.
okay-does-not = Ce qu’un ou une thérapeute ne fait pas
okay-does-not-hint = L’une de ces choses est-elle arrivée ? Peu importe qui a commencé ou si vous étiez d’accord.
okay-signs = Des signes à regarder
okay-signs-hint = Un seul d’entre eux peut être sans gravité.
okay-submit = Montrer ce que cela peut vouloir dire
okay-called = Comment cela s’appelle
okay-not-a-finding = Ceci est une aide pour réfléchir. Cela ne décide rien, ni sur vous ni sur le ou la thérapeute.
okay-start = Raconter ce qui s’est passé
okay-carry-text = Rien de tout cela n’est gardé jusqu’ici. Si vous voulez, ce que vous avez coché peut figurer dans un signalement que vous écrirez ensuite. Cela n’envoie rien.
okay-carry = Commencer un signalement avec ce qui est coché
okay-start-empty = Commencer un signalement sans cela
okay-help = Parler d’abord à quelqu’un
okay-questions = Des questions sans réponse simple
okay-questions-lead = Beaucoup de gens se les posent.
okay-answer-nothing = Vous n’avez rien coché
okay-answer-nothing-text = Ce qui s’est passé n’est peut-être pas dans la liste. Si cela ne vous a pas semblé juste, c’est une raison suffisante pour demander. Vous n’avez pas besoin du mot exact.
okay-answer-worth_asking = Une question à poser
okay-answer-worth_asking-text = Cela seul peut avoir une bonne raison. Vous pouvez en parler en séance. Un ou une thérapeute qui travaille bien accueillera bien votre question, et vous n’avez pas besoin d’expliquer pourquoi.
okay-answer-crossed = Une limite a peut-être été franchie
okay-answer-crossed-text = Ce sont des signes que les organismes prennent au sérieux. Veiller à la limite est toujours le travail du ou de la thérapeute, jamais le vôtre. Vous pouvez écrire ce qui s’est passé et décider plus tard quoi en faire.
okay-answer-not_therapy = Cela ne fait pas partie d’une thérapie
okay-answer-not_therapy-text = Aucune forme de thérapie n’a besoin de cela, même si vous étiez d’accord ou si vous avez commencé. Garder la limite est toujours le travail du ou de la thérapeute. Vous pouvez le dire à un organisme qui peut agir, sans votre nom.

# ---- leaving quickly
exit-title = Continuer
exit-heading = Quitter ce portail ?
exit-text = Vous venez d’un autre site. Si vous continuez, ce navigateur oublie ce qui est ouvert ici et va à une autre page. Ce que vous avez envoyé reste envoyé.
exit-go-on = Continuer
exit-stay = Rester ici

# ---- setting up
setup-title = Configuration
setup-heading = Ce qui manque encore
setup-lead = Le portail fonctionne, mais il n’invite pas d’organismes et n’envoie pas de signalements tant que ces réglages ne sont pas faits. Réglez-les dans l’environnement, ou sous le même nom en minuscules et sans CANDOUR_ dans Rocket.toml.
setup-mail = Où vont les courriels : un serveur SMTP, ou un dossier du disque pour essayer.
setup-mail-example = smtps://user:password@mail.example.org
setup-legal-name = Qui gère ce portail, tel que le public doit le lire : le nom légal.
setup-legal-name-example = Association Exemple
setup-contact = Comment le public joint l’équipe qui gère ce portail : une adresse, une page ou un numéro.
setup-contact-example = office@example.org
setup-then = Redémarrez ensuite le portail. Cette page disparaît quand il ne manque plus rien.
setup-then-own = Le terminal affiche alors un lien avec lequel votre association continue.
