# /imprint: who runs this, as the law wants it said.

imprint-title = Quién administra este sitio
imprint-heading = Quién administra este sitio
imprint-name = { $name } administra este portal y responde por él.
imprint-contact = Contacto: { $contact }.
imprint-reports = No pueden leer ningún reporte, así que no pueden responder preguntas sobre ninguno. No escribas tus 12 palabras a nadie.
