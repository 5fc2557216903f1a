# The letter that a reporter sends themselves.

letter-pdf = Tiakina te reta hei PDF
letter-by-hand = (hei whakakī ā-ringa)
letter-rest = Ngā mea kāore he wāhi i te puka
letter-form-seen = E whai ana i tā rātou ake puka, “{ $form }”, ia wāhanga, ia wāhanga.
letter-form-unseen = Mā tā rātou ake puka anake, “{ $form }”, ka huakina he kēhi. Kāore mātou i kite i te puka ake, ko ā rātou kōrero anake mō taua puka. Kapea ō kupu ki reira, ka tiro mēnā kāore he mea i ngaro.
letter-form-source = Ā rātou kōrero mō tā rātou puka
letter-warning-details = Mā ngā kōrero iti e mōhio ai rātou ko wai koe, ahakoa kāore he ingoa. Pānuitia kia kotahi me te whai whakaaro ki tērā.
letter-warning-saved = Ko te kōnae ka tiakina, ka tau ki ngā Tikiake, ka kapea pea ki te kapua. Mukua ina oti koe, ka whakapiako i te ipupara.
letter-warning-never-mailed = Kāore rawa mātou e tuku i tēnei reta ki hea. Māu e whakatau ka haere, ā, me pēhea: mā te poutāpeta, kapea rānei ki tā rātou ake puka.
letter-no-pdf = Kāore i taea te PDF te hanga. Kei konei tonu ngā mea i tuhia e koe. Tāngia kē tēnei whārangi.
letter-no-pdf-busy = He maha ngā pepa e hangaia ana i tēnei wā tonu. Ngana anō ā te meneti e tū mai nei, tāngia kē rānei tēnei whārangi.
letter-no-pdf-long = He roa rawa tēnei mō te PDF. Tāngia kē tēnei whārangi.
letter-no-pdf-signs = E kore e taea e te PDF ēnei tohu te whakaatu: { $signs }. Tāngia kē tēnei whārangi, tangohia rānei ngā tohu.
