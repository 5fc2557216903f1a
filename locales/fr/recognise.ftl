# "Could someone recognise you from this?", on the page before sending.

recognise-heading = Quelqu’un pourrait-il vous reconnaître à cela ?
recognise-intro = Le ou la thérapeute vous connaît. De petits détails peuvent lui révéler qui vous êtes, même sans nom. Nous avons trouvé ceux-ci. C’est vous qui décidez : changez-les, ou laissez-les. Vous pouvez envoyer dans les deux cas.
recognise-change = Le changer dans « { $field } »
recognise-more = { $count ->
    [one] Et encore { $count } détail comme celui-ci.
   *[other] Et encore { $count } détails comme ceux-ci.
}
recognise-not-all = Nous ne pouvons pas tout trouver. Ce que seuls vous et le ou la thérapeute savez peut aussi lui révéler qui vous êtes.
recognise-nothing = Nous avons cherché des détails qui peuvent révéler qui vous êtes, comme des noms, des dates exactes et des nombres de séances, et n’en avons trouvé aucun. Nous ne pouvons pas tout trouver : ce que seuls vous et le ou la thérapeute savez peut aussi lui révéler qui vous êtes.

recognise-kind-own_name = Votre nom
recognise-why-own_name = Il est dans ce que vous avez écrit, donc chaque organisme à qui vous envoyez ceci peut le lire.
recognise-instead-own_name = Vous pourriez écrire « je » ou « mon nom ». Un organisme qui peut connaître votre nom le reçoit par la page « À propos de vous ».

recognise-kind-email = Une adresse électronique
recognise-why-email = Une adresse contient souvent un nom, ou mène à un nom.
recognise-instead-email = Vous pourriez l’enlever. Si c’est la vôtre, sa place est à la page « À propos de vous » : seuls les organismes que vous choisissez la reçoivent.

recognise-kind-phone = Un numéro de téléphone
recognise-why-phone = Un numéro appartient à une seule personne.
recognise-instead-phone = Vous pourriez l’enlever. Si c’est le vôtre, sa place est à la page « À propos de vous » : seuls les organismes que vous choisissez le reçoivent.

recognise-kind-exact_date = Un jour
recognise-why-exact_date = Le ou la thérapeute peut vérifier qui est venu ce jour-là.
recognise-instead-exact_date = Vous pourriez écrire le mois, ou « au printemps ». Si un délai dépend de ce jour, vous voudrez peut-être le garder.

recognise-kind-exact_time = Une heure de la journée
recognise-why-exact_time = Le ou la thérapeute peut vérifier qui est venu à cette heure-là.
recognise-instead-exact_time = Vous pourriez écrire « l’après-midi », ou l’enlever.

recognise-kind-session_count = Combien de séances, ou laquelle
recognise-why-session_count = Le ou la thérapeute peut compter qui est venu combien de fois.
recognise-instead-session_count = Vous pourriez écrire « après environ deux mois », ou « plus tard ».

recognise-kind-other_person = Le nom d’une personne
recognise-why-other_person = Les noms des personnes de votre entourage peuvent révéler qui vous êtes, et elles n’ont pas choisi d’être mêlées à cela.
recognise-instead-other_person = Vous pourriez écrire son lien avec vous : « ma sœur », « une autre personne suivie ». Si c’est le nom du ou de la thérapeute, il peut rester.

recognise-kind-small_place = Un petit lieu
recognise-why-small_place = Peu de gens y vivent, y travaillent ou y étudient.
recognise-instead-small_place = Vous pourriez écrire la région, ou « dans une petite ville ». Si c’est là que travaille le ou la thérapeute, cela peut rester.
