# Pages for what went wrong. Each says what it means for what was typed, and what to do.

error-title = Kāore i whakaaturia
error-press-again = Haere tonu

error-not-found-heading = Kāore he mea i konei
error-not-found-text = I hē pea te pato i te wāhitau, ehara rānei te whārangi i te mea māu. Ka taea te hoki, te tīmata rānei i te whārangi tuatahi.
error-no-case-heading = Kāore tēnei kēhi i konei
error-no-case-text = Nā te tangata nāna i tuku pea i tango, i hē rānei te pato i te wāhitau.
error-to-cases = Ngā kēhi katoa
error-unavailable-heading = Kāore tētahi mea i tō mātou taha e whakautu mai ana
error-unavailable-text = Kāore i ngaro tētahi mea i tuhia e koe i mua. Waiho tēnei whārangi kia tuwhera, ka ngana anō ā te meneti e tū mai nei: hoki kia kotahi te whārangi, ka tuku anō.
error-ours-heading = I hē tētahi mea i tō mātou taha
error-ours-text = Kei konei tonu ngā mea i tuhia e koe i mua. Me ngana anō ā te meneti e tū mai nei: hoki kia kotahi te whārangi, ka tuku anō.
error-too-large-heading = He nui rawa tērā mā mātou i te wā kotahi
error-too-large-text = Kāore mātou i pupuri i tētahi mea o tēnei pēhanga. Kei reira tonu ngā mea i tiakina e koe i mua. Hoki kia kotahi te whārangi: ki te kore tō tuhinga i reira, tuhia ki wāhi kē i te tuatahi, kātahi ka kawea mai, he wāhanga, he wāhanga.
error-foreign-heading = He roa rawa tēnei whārangi e tuwhera ana
error-foreign-text = Kia haumaru ai koe, kāore mātou i tango i te mea i tukuna. Hoki atu, utaina anō te whārangi, ka tuku anō.
error-outdated-heading = Kotahi anō te hipanga
error-outdated-text = Kua mutu i konei te mea i hono ai tēnei whārangi, nō reira e hiahia ana mātou kia mōhio mārika ko koe tēnā. Kei konei tonu ngā mea i patohia e koe. Pēhia te pātene, ka haere tonu.
error-unreadable-heading = Kāore i taea e mātou tērā te pānui
error-unreadable-text = Tērā tētahi mea i te tono kāore i rite ki tā te pūtirotiro tuku. Hoki kia kotahi te whārangi, ka ngana anō.
error-too-often-heading = He okioki poto
error-too-often-text = He tino maha ngā whārangi i tonoa e tēnei pūtirotiro i te wā poto. Kāore i ngaro tētahi mea i tiakina e koe. Tatari mō te meneti, kātahi ka haere tonu.
error-too-often-typed-heading = He okioki poto
error-too-often-typed-text = He nui rawa ngā mea kua tukuna e tēnei pūtirotiro i te wā poto, nō reira ka tatari mātou mō te wā poto i mua i te tango i ētahi atu. Kei konei tonu ngā mea i patohia e koe. Tatari mō te meneti, kātahi ka pēhi i te pātene.
error-first-page = Te whārangi tuatahi
