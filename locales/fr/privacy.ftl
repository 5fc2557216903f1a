# What is kept, who can read what and when, and what cannot be promised.

privacy-title = Ce qui est gardé
privacy-heading = Ce qui est gardé, et qui peut le lire
privacy-lead = Nous disons ici ce qui est vrai, même quand ce n’est pas confortable.

privacy-not-kept = Ce que nous ne gardons pas
privacy-not-kept-lead = Ce portail est construit pour ne pas savoir qui vous êtes.
privacy-not-kept-address = Pas d’adresse internet, pas de type de navigateur, pas de page d’où vous venez. Ni dans une liste, ni dans un journal.
privacy-not-kept-time = Pas d’heure pour ce que vous écrivez. Seulement le jour. Pour un fichier que vous ajoutez, le disque du serveur peut dire quand il est arrivé.
privacy-not-kept-words = Pas vos 12 mots. Nous gardons quelque chose qui en est tiré, qui nous montre votre signalement quand vous les écrivez, et à partir duquel on ne peut pas les retrouver.
privacy-not-kept-others = Aucune page ici ne charge quoi que ce soit d’une autre entreprise. Personne ne compte votre visite.

privacy-sealed = Ce qui est scellé
privacy-sealed-text = Vos réponses, ce que chaque organisme reçoit, les messages dans les deux sens et les notes propres aux organismes sont scellés avant d’être stockés. Quelqu’un qui vole ensemble la base de données, les sauvegardes et les clés du portail ne peut pas en lire un seul mot.
privacy-sealed-files = Les fichiers que vous ajoutez sont scellés aussi, avec leur nom et ce qui y est caché. Qui a le disque du serveur peut voir combien il y en a et leur taille approximative.
privacy-sealed-who = Votre signalement s’ouvre seulement avec vos 12 mots, ou dans votre navigateur pendant que vous êtes ici. Ce qu’un organisme a reçu s’ouvre avec la clé de cet organisme, que seule son équipe a.

privacy-portal = Ce que le portail lui-même peut ouvrir
privacy-portal-text = Certaines choses doivent s’ouvrir sans que personne soit connecté, parce qu’une machine doit envoyer des courriels la nuit : les adresses des organismes et des personnes qui y travaillent, les courriels qui attendent de partir, et les liens d’invitation. Et une adresse électronique à vous, mais seulement si vous demandez un courriel quand il y a du nouveau. Tout cela est scellé aussi, mais avec une clé qui se trouve sur le serveur. Rien de votre signalement n’en fait partie. Quand un organisme le reçoit par courriel, il attend fermé de sorte que cet organisme seul peut le lire.
privacy-portal-pdf = Il y a une exception, et nous vous demandons d’abord. Certains organismes prennent les signalements en PDF par courriel. Si vous êtes d’accord pour l’un d’eux, son courriel peut s’ouvrir avec la clé du serveur pendant qu’il attend de partir, un jour au plus. Ensuite, quiconque peut ouvrir la boîte de cet organisme peut le lire, et les serveurs de courriel en chemin aussi.
privacy-portal-notice = Vous n’avez pas besoin de donner une adresse. Si vous le faites, qui a la base de données et cette clé peut la lire, et voir à quel signalement elle appartient. C’est la seule chose ici par laquelle quelqu’un pourrait vous trouver. Elle est supprimée tout de suite quand vous arrêtez ces courriels, et avec votre signalement. Notre serveur de courriel et le vôtre peuvent voir qu’elle a reçu un courriel de nous, et noter quand : le courriel avec le code part tout de suite, tous les autres à une heure fixe de la journée.

privacy-clear = Ce qui est lisible dans la base de données
privacy-clear-text = Qu’un signalement existe, quels jours il s’est passé quelque chose, à quels organismes il est allé ou pour lesquels il est gardé, où en est chaque dossier, dans quel délai il faut le regarder, s’il est urgent, et si la personne qui signale a demandé un courriel. Pas de quoi il s’agit, ni de qui. Les heures gardées peu de temps sont arrondies au quart d’heure supérieur. Quelqu’un qui a entre les mains la base de données en marche pourrait aussi voir dans quel ordre les choses ont été écrites.

privacy-running = Ce que nous ne pouvons pas promettre
privacy-running-text = Qui contrôle le serveur en marche peut lire ce qui est tapé au moment où on le tape. Le scellement protège ce qui est stocké. Il ne peut pas vous protéger de quelqu’un qui a changé le programme.
privacy-own-server = Ici, c’est { $body } : cet organisme gère ce serveur, et des signalements peuvent lui être envoyés. Si votre signalement concerne quelqu’un qui travaille pour { $body }, pensez à vous adresser directement à un autre organisme.
privacy-own-operator = { $body } gère ce portail. Seules les personnes de son équipe qui ont accès à l’espace peuvent ouvrir ce qui a été envoyé à { $body }, et elles ne voient rien de ce que vous envoyez à d’autres ou gardez ici.
privacy-own-readers = Ces personnes lisent les signalements :
privacy-running-more = Il est donc important de savoir qui gère ce portail, et le programme est ouvert : tout le monde peut le vérifier. Si vous voulez cacher à votre fournisseur d’accès à internet ou à votre employeur votre visite ici, utilisez le navigateur Tor, sur un appareil que personne d’autre n’utilise.

privacy-who = Qui peut lire quoi, et quand
privacy-who-you = Vous
privacy-who-you-text = Tout, chaque fois que vous écrivez vos mots.
privacy-who-body = Un organisme à qui vous envoyez
privacy-who-body-text = Ce que la page vous a montré avant que vous appuyiez sur le bouton pour envoyer, et les messages entre vous. Rien de ce que vous envoyez à d’autres, et rien de ce que vous gardez ici. Il garde sa copie selon ses propres règles. Certains organismes le reçoivent par courriel, fermé de sorte qu’eux seuls peuvent le lire. La page le dit avant l’envoi.
privacy-who-supporter = Quelqu’un que vous laissez regarder
privacy-who-supporter-text = Tout ce que vous voyez de votre signalement, avec d’autres mots que vous lui donnez, jusqu’à ce que vous les repreniez. Cette personne ne peut rien changer. C’est une règle de ce site et non des mots : donnez-les seulement à quelqu’un en qui vous avez confiance.
privacy-who-practitioner = Le ou la thérapeute
privacy-who-practitioner-text = Rien de notre part. Beaucoup d’organismes lui montrent ce qui a été écrit. Nous le disons pour chaque organisme avant que vous envoyiez.
privacy-who-operator = L’équipe qui gère ce portail
privacy-who-operator-text = Quels organismes ont rejoint le portail et si les courriels arrivent. Aucune page ni commande ne lui montre un signalement.
privacy-who-others = N’importe qui d’autre
privacy-who-others-text = Rien. Aucun autre organisme, et personne qui n’a pas vos mots.

privacy-limits = Où s’arrête le secret
privacy-limits-body = Quand un organisme a ouvert votre signalement, il l’a lu. Nous pouvons lui demander de s’arrêter ; nous ne pouvons pas le lui faire oublier.
privacy-limits-details = De petits détails peuvent révéler qui vous êtes, même sans nom : une date, un lieu, une phrase que personne d’autre ne dirait.
privacy-limits-duty = À certains endroits, la loi oblige un organisme à transmettre des informations, par exemple quand un enfant est en danger.
privacy-limits-device = Quelqu’un qui peut regarder votre appareil, vos messages ou la liste des pages visitées peut voir que vous étiez ici. Le bouton en haut à droite quitte vite, et ne peut pas effacer ce qu’un appareil a noté.

privacy-limits-copy = Une copie que vous emportez n’est pas scellée, et se trouve là où votre navigateur la met.
privacy-limits-files = Une copie nettoyée n’a plus les données cachées que nous connaissons. Ce qu’on y voit ou lit reste.

privacy-how-long = Combien de temps
privacy-how-long-draft = Ce que vous avez commencé et dont vous n’avez pas vu les mots : 12 heures. Quand de très nombreux signalements s’écrivent en même temps, cela peut être 2 heures : les pages le disent alors.
privacy-how-long-unsent = Ce dont vous avez les mots et que vous n’avez pas envoyé : 30 jours après votre dernière modification ou visite.
privacy-how-long-held = Ce que vous avez choisi de garder ici sans l’envoyer à personne : 24 mois après votre dernière modification ou visite.
privacy-how-long-sent = Ce que vous avez envoyé : tant qu’un organisme y travaille, et 24 mois après que le dernier l’a clos.
privacy-how-long-files = Fichiers : jusqu’à ce que vous les enleviez, au plus tard avec votre signalement. Un organisme qui a ouvert votre signalement garde ceux qu’il a reçus.
privacy-how-long-notice = Une adresse électronique que vous avez donnée pour que nous puissions vous écrire : jusqu’à ce que vous y mettiez fin, et trois jours au plus si vous n’écrivez pas le code que nous y envoyons. Elle disparaît quand vous retirez votre signalement au dernier organisme qui y travaille, et 30 jours après que le dernier organisme a cessé d’y travailler.
privacy-how-long-backups = Sauvegardes : elles sont faites par l’équipe qui gère ce portail, pas par ce programme, et nous lui demandons de n’en garder aucune plus de 30 jours. Dans une sauvegarde, votre texte reste scellé. Si l’une d’elles devait servir, l’équipe devrait supprimer de nouveau, à la main, ce que vous avez supprimé.
privacy-how-long-you = Vous pouvez tout supprimer à tout moment avec vos mots. C’est hors d’atteinte ici tout de suite. Une copie scellée peut rester dans une sauvegarde jusqu’à ce que cette sauvegarde soit supprimée.

privacy-cookies = Ce que garde votre navigateur
privacy-cookies-text = Un cookie vérifie que les formulaires viennent de ce site. Un second contient la clé de votre signalement pendant que vous êtes ici. Les deux disparaissent quand vous fermez le navigateur ou appuyez sur le bouton en haut à droite.
privacy-cookies-rubbish = Pour que des machines ne remplissent pas les boîtes de courriels indésirables, ce serveur compte pendant quelques minutes, seulement dans sa mémoire, combien il arrive de tout le monde ensemble, et combien de fois un navigateur appuie, distingué par ces cookies. Il ne compte jamais par adresse internet. Un navigateur avec scripts fait un calcul pendant que vous lisez votre signalement ; il ne dit rien de vous. Si un signalement semble envoyé par une machine, le courriel à son sujet attend quelques heures, et votre page le dit.

privacy-order = Si un tribunal ou la police s’adresse à nous
privacy-order-text = Nous devrions remettre ce que nous avons, si la loi le dit : les données scellées, que nous ne pouvons pas ouvrir, les jours, et les organismes à qui l’on a écrit. Si vous avez demandé un courriel, l’adresse que vous avez donnée, que nous pouvons ouvrir. Nous n’avons ni votre nom, ni votre adresse sur internet, ni vos mots. On peut demander sa copie à un organisme qui a votre signalement.
privacy-order-pdf = Si un signalement attend de partir en PDF, comme la personne qui l’a envoyé l’a accepté, nous devrions le remettre aussi.

privacy-own = Ce qu’ajoute l’équipe qui gère ce portail

privacy-contact = À qui demander
privacy-contact-name = { $name } est responsable de ce portail.
privacy-contact-text = Vous pouvez écrire ici : { $contact }. N’écrivez vos 12 mots à personne.
