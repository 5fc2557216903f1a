# Choosing a language, and what is said of a catalogue that nobody has reviewed.

language-choose = Idioma
# Shown in the page's language and in English.
language-unreviewed = Ninguna persona nativa ha revisado todavía estas palabras. Donde más importa, el texto en inglés está debajo.
# What a browser keeps of the choice, for the page on privacy.
language-cookie = Si eliges un idioma, una cookie más contiene su nombre corto, por ejemplo «es», y nada más. Desaparece de la misma manera. Sin ella, tu navegador dice qué idiomas lees, y no lo anotamos.
