# The operator's own words for the public: imprint, privacy, cost.

operator-texts-link = Tus propias palabras: aviso legal, privacidad, costo
operator-texts-heading = Tus propias palabras para el público
operator-texts-intro = Cualquiera puede leerlas, en el idioma en que las escribas. Lo que la ley te pide depende de dónde estés: haz que lo revisen.
operator-texts-plain = Texto sencillo: una línea vacía empieza un párrafo, y una dirección como https://example.org se convierte en un enlace. Deja un campo en blanco y no se muestra nada de él.
portal-text-imprint = Quién administra este sitio
portal-text-imprint-hint = Tu dirección postal, tu inscripción, quién responde por este sitio. Tu nombre legal y tu contacto ya están encima: vienen de los ajustes.
portal-text-privacy = Para la página de privacidad
portal-text-privacy-hint = Lo que solo sabes tú: quién aloja esto, quién lleva sus correos, en qué países, a quién preguntar sobre protección de datos, dónde quejarse.
portal-text-cost = Cuánto cuesta a un organismo
portal-text-cost-hint = Para organismos que piensan en incorporarse: el precio, o que no hay ninguno, y qué incluye.
operator-texts-since = Cualquiera lee esto desde el { $day }.
operator-texts-look = Ver la página
operator-texts-save = Guardar
operator-texts-saved = Guardado. Cualquiera lo lee desde ahora.
operator-texts-long = Es más largo que { $most } caracteres. Dilo más corto.
operator-texts-changed = Otra persona cambió esto mientras escribías. Lo tuyo sigue aquí. Si guardas otra vez, lo tuyo ocupa su lugar.
operator-texts-other = Esto es lo que está ahí ahora:
operator-texts-altered = Lo que está almacenado no es lo que se escribió aquí, así que no se muestra a nadie. Averigua quién tuvo acceso a la base de datos, y escribe este texto de nuevo.
operator-alert-portal-text-altered-title = Se alteró uno de tus propios textos
operator-alert-portal-text-altered-text = Lo que está almacenado no es lo que se escribió, así que no se muestra a nadie. Averigua quién tuvo acceso a la base de datos, y escribe el texto de nuevo en «Tus propias palabras».
