# Joining a body, step by step.

join-title = Rejoindre
join-on = Continuer
join-print = Imprimer cette page

join-heading = { $body } rejoint le portail
join-intro = { $operator } vous invite à recevoir des signalements ici. Cette page fait de vous la première personne responsable : vous lisez les signalements, et vous ferez entrer des collègues plus tard.
join-what = Cela prend environ dix minutes. Il vous faut le code qu’on vous a lu au téléphone, votre propre adresse de travail, un téléphone avec une application d’authentification, et du papier ou une imprimante.
join-code = Code de l’appel téléphonique
join-code-hint = Douze lettres et chiffres, comme 7K3M-9QXD-B2FH. Les majuscules et les tirets ne comptent pas. Vous n’avez pas reçu d’appel ? Alors attendez l’appel, ou demandez-le à un numéro que vous connaissez.
join-name = Votre nom
join-name-hint = Les collègues de votre espace le voient. L’équipe qui gère le portail, non.
join-address = Votre propre adresse de travail
join-address-hint = Une adresse que personne d’autre ne lit. Elle vous sert à vous connecter. Une boîte commune ne peut pas être utilisée.

join-gone-heading = Ce lien ne marche plus
join-gone-why = Il a été utilisé, ou ses sept jours sont passés, ou le code a été faux trop souvent, ou un lien plus récent a été envoyé. Rien d’autre n’a changé.
join-gone-do = Demandez-en un nouveau : { $operator }, { $contact }.

join-confirm-heading = Est-ce votre adresse ?
join-confirm-intro = Nous avons envoyé un code de six chiffres à { $address }.
join-confirm-code = Code de ce courriel
join-confirm-nothing = Rien n’est arrivé ?
join-confirm-address = Votre propre adresse de travail
join-confirm-again = M’envoyer un nouveau code

join-account-heading = Vous avez déjà un compte
join-account-intro = { $address } a un compte ici. Il ouvrira aussi cet espace. Connectez-vous avec lui.

join-passphrase-heading = Votre phrase de passe
join-passphrase-intro = Elle verrouille votre clé des signalements. Personne ici ne peut la lire ou en fixer une nouvelle. Ces six mots sont à vous si vous voulez. Notez-les maintenant, dans cet ordre.
join-passphrase-legend = Que voulez-vous utiliser ?
join-passphrase-drawn = Ces six mots
join-passphrase-own = Ma propre phrase de passe
join-passphrase-own-label = Votre propre phrase de passe
join-passphrase-own-hint = Au moins 14 caractères que personne ne devinerait. Laissez vide si vous prenez les six mots.
join-passphrase-again = La même encore une fois

join-phone-heading = Votre téléphone
join-phone-intro = Ouvrez votre application d’authentification et scannez cette image. Chaque fois que vous vous connectez, l’application vous montre un nouveau code.
join-phone-qr = Une image pour votre application d’authentification. Les mêmes lettres sont ci-dessous, à écrire à la main.
join-phone-by-hand = Ou écrivez ces lettres dans l’application :
join-phone-code = Code que l’application affiche maintenant
join-codes-heading = Si vous n’avez plus le téléphone
join-codes-intro = Chacun de ces codes remplace le téléphone une fois. Gardez-les avec vos papiers, pas sur le téléphone.

join-phrase-heading = La feuille de { $body }
join-phrase-intro = Ces 24 mots ouvrent l’espace quand les téléphones et les phrases de passe sont perdus. Notez-les dans cet ordre ou imprimez-les, et mettez la feuille sous clé là où votre organisme garde ce qui compte.
join-phrase-warning = Nous ne pouvons pas retrouver ces mots. S’ils sont perdus avec toutes les phrases de passe, tous les signalements de votre espace sont perdus.
join-phrase-word = Mot numéro { $number } sur votre feuille
join-phrase-button = Ouvrir l’espace

# What the body takes, on the way of joining.
join-profile-heading = Ce que prend { $body }, et qui le lit
join-profile-intro = Les personnes qui racontent quelque chose voient ceci avant de vous choisir. Vous pourrez le changer plus tard, dans votre espace.

# One association sets up a portal for itself.
home-setup-heading = { $body } installe son propre portail
home-setup-intro = Avec cette page, le portail devient le vôtre : vous le gérez, et vous êtes la première personne à lire ce que l’on raconte à { $body }. Les collègues entreront plus tard.
home-setup-what = Cela prend environ quinze minutes. Il vous faut la boîte de courriel où vont les avis, votre propre adresse de travail, un téléphone avec une application d’authentification, et du papier ou une imprimante.
home-setup-mailbox = La boîte de courriel de { $body } pour les avis
home-setup-mailbox-hint = En général, une boîte que plusieurs d’entre vous lisent, comme plaintes@…. Un avis dit que quelque chose est arrivé, jamais quoi. Nous y envoyons un code maintenant.
home-setup-name-hint = Les collègues de votre espace le voient.
home-mailbox-heading = Est-ce votre boîte de courriel ?
home-mailbox-intro = Nous avons envoyé un code de six chiffres à { $mailbox }.
home-mailbox-nothing = Rien n’est arrivé ? Regardez CANDOUR_MAIL_URL et le terminal du portail. Si l’adresse est fausse, ouvrez encore une fois le lien du terminal et recommencez.

join-fault-gone = Cela ne marche plus. Recommencez avec un nouveau lien ou un nouveau code.
join-fault-code = Ce n’est pas le bon code.
join-fault-used-up = Le code a été faux trop souvent. Recommencez, ou demandez un nouveau code.
join-fault-address = Cela ne ressemble pas à une adresse électronique.
join-fault-mailbox = Donnez la boîte de courriel où doivent aller les avis sur les signalements, comme plaintes@example.org.
join-fault-joint = C’est une boîte que plusieurs personnes lisent. Donnez votre propre adresse de travail.
join-fault-name = Donnez le nom que verront vos collègues, en 120 caractères au plus.
join-fault-which = Vous avez écrit votre propre phrase de passe, mais « Ces six mots » est choisi. Choisissez l’un ou l’autre.
join-fault-again = Ce n’est pas la même chose que dans le champ ci-dessus. Écrivez deux fois votre phrase de passe.
join-fault-short = Il faut au moins 14 caractères.
join-fault-long = C’est plus long que ce que nous pouvons prendre : 256 caractères au plus.
join-fault-keyboard = Des touches côte à côte se devinent vite. Prenez quatre mots ou plus qui ne vont pas ensemble.
join-fault-repeats = La même chose encore et encore se devine vite. Prenez quatre mots ou plus qui ne vont pas ensemble.
join-fault-sequences = Les suites comme abc ou 6543 se devinent vite. Prenez quatre mots ou plus qui ne vont pas ensemble.
join-fault-dates = Les dates et les années se devinent vite. Prenez quatre mots ou plus qui ne vont pas ensemble.
join-fault-guessable = Quelqu’un qui cherche à deviner y arriverait vite. Prenez quatre mots ou plus qui ne vont pas ensemble.
join-fault-words = Ce ne sont pas les bons mots. Regardez de nouveau la feuille et le numéro.
