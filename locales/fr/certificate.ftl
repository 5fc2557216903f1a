# How mails to a body are written: at its desk.

certificate-title = Courriels pour nous
certificate-link = Comment sont écrits les courriels pour vous
certificate-heading = Courriels pour vous
certificate-none = Les courriels pour vous sont en texte clair. Ils disent qu’il y a quelque chose dans votre espace, et rien de ce que c’est.
certificate-in-use = Les courriels pour vous sont chiffrés avec ce certificat :
certificate-ends = Il peut être utilisé jusqu’au { $day }. Donnez-en un nouveau avant.
certificate-no-end = Il n’a pas de date de fin.
certificate-trouble = Votre certificat ne peut plus être utilisé. Les courriels partent en texte clair jusqu’à ce que vous en donniez un nouveau.
certificate-plain = Revenir au texte clair
certificate-what = Les courriels sur un nouveau signalement contiennent alors le signalement même, en texte et en PDF, avec ses fichiers. Ils sont chiffrés pour vous seuls et signés par nous. Les courriels sur ce qui est urgent, et tous les autres, sont chiffrés aussi, et disent seulement que quelque chose attend ici.
certificate-give-heading = Donner un certificat OpenPGP
certificate-how = Seulement si quelqu’un dans votre espace peut lire des courriels chiffrés. Avec gpg, on en crée un bon ainsi :
certificate-give = Votre certificat
certificate-give-hint = Le texte de « BEGIN PGP PUBLIC KEY BLOCK » jusqu’à sa fin. Jamais la clé privée.
certificate-check = Le vérifier, et nous envoyer un test
certificate-code-heading = Montrez que vous pouvez lire avec lui
certificate-compare = Comparez cette empreinte avec celle qu’affiche votre propre programme. Nous avons envoyé un code, chiffré, à votre boîte de courriel.
certificate-code = Le code de ce courriel
certificate-code-hint = Six chiffres.
certificate-confirm = Utiliser ce certificat

certificate-fault-code = Ce n’est pas le code. Regardez le courriel le plus récent.
certificate-fault-used-up = Le code a été faux trop souvent, ou il n’y en a pas. Donnez de nouveau le certificat.
certificate-fault-unreadable = Cela ne peut pas se lire comme un certificat OpenPGP. Exportez-le en texte, avec « gpg --armor --export », et collez-le en entier.
certificate-fault-long = C’est plus long que n’importe quel certificat. Exportez seulement celui de votre service, avec « --export-options export-minimal ».
certificate-fault-private = C’est votre clé privée. Nous ne l’avons pas gardée. Si quelqu’un d’autre a pu la voir, créez-en une nouvelle. Donnez-nous la clé publique : « gpg --armor --export ».
certificate-fault-several = Il y a plus d’un certificat là-dedans. Exportez-en un seul, par son adresse ou son empreinte.
certificate-fault-unsigned = Ce certificat n’est pas signé par sa propre clé. Exportez-le de nouveau depuis le programme qui l’a créé.
certificate-fault-revoked = Ce certificat a été révoqué par la personne à qui il appartient. Créez-en un nouveau et donnez-nous celui-là.
certificate-fault-expired = Ce certificat a expiré. Renouvelez-le, par exemple avec « gpg --quick-set-expire FINGERPRINT 2y », et exportez-le de nouveau ; ou créez-en un nouveau.
certificate-fault-signs-only = Rien dans ce certificat ne permet de chiffrer : il signe seulement. Ajoutez une clé pour cela, avec « gpg --quick-add-key FINGERPRINT default encr 2y », ou créez-en un nouveau comme indiqué ci-dessus.
certificate-fault-weak = La clé de ce certificat est trop courte, ou d’un type qui n’est plus sûr. Créez-en un nouveau comme indiqué ci-dessus.

mail-certificate-subject = Un code pour votre espace
mail-certificate-text =
    Vous pouvez lire ceci, donc le certificat de { $body } marche.

    Écrivez ce code dans votre espace, sous « Courriels pour vous » :

      { $code }

    Si personne dans votre espace ne l’a demandé, appelez { $operator } : { $contact }.

operator-alert-certificate-unusable-title = Le certificat d’un organisme ne peut plus être utilisé
operator-alert-certificate-unusable-text = Les courriels pour lui partent en texte clair. Ils n’ont pas de contenu. Son espace en est informé ; demandez-lui un nouveau certificat.
