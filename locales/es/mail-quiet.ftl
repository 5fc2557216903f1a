# Mails to reporters who asked for them. They must not say what this is: no name of the portal, no link, no number.

quiet-mail-news-subject = Una nota para ti
quiet-mail-news-what = Hay algo nuevo donde pediste que se te dijera. Míralo cuando sea seguro para ti.
quiet-mail-news-stop = Recibes como máximo un correo al día, y allí puedes detenerlos.

quiet-mail-code-subject = Tu código
quiet-mail-code-what = Alguien dio esta dirección y pidió este código. Si fuiste tú, escríbelo donde se te pidió:
quiet-mail-code-else = Sirve durante 24 horas. Si no fuiste tú, no tienes que hacer nada. Sin el código no llega nada más.
