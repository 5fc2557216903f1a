# /imprint: who runs this, as the law wants it said.

imprint-title = Ko wai e whakahaere ana i tēnei
imprint-heading = Ko wai e whakahaere ana i tēnei
imprint-name = Kei te whakahaeretia tēnei waharoa e { $name }, kei a ia te haepapa.
imprint-contact = Ka taea te whakapā ki a rātou mā { $contact }.
imprint-reports = E kore e taea e rātou te pānui pūrongo, nō reira e kore e taea te whakautu pātai mō tētahi. Kaua e tuhi i ō kupu 12 ki tētahi.
