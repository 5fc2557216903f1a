# Mails to reporters who asked for them. They must not say what this is: no name of the portal, no link, no number.

quiet-mail-news-subject = He tuhipoka māu
quiet-mail-news-what = He mea hou kei te wāhi i tono ai koe kia kīia atu. Tirohia i te wā e haumaru ana mōu.
quiet-mail-news-stop = Kotahi te nui rawa o ngā īmēra ki a koe i te rā, ka taea te whakamutu i reira.

quiet-mail-code-subject = Tō waehere
quiet-mail-code-what = I hoatu e tētahi tēnei wāhitau, i tono i tēnei waehere. Mēnā ko koe, patohia ki te wāhi i tonoa ai:
quiet-mail-code-else = Ka mahi mō te 24 hāora. Mēnā ehara koe, kāore he mea hei mahi māu. Ki te kore te waehere kāore he mea anō e tae atu.
