# How mails to a body are written: at its desk.

certificate-title = Correos para nuestro organismo
certificate-link = Cómo se escriben los correos para ustedes
certificate-heading = Correos para ustedes
certificate-none = Los correos para ustedes son texto sin cifrar. Dicen que hay algo en su mesa, y nada de qué es.
certificate-in-use = Los correos para ustedes se cifran con este certificado:
certificate-ends = Se puede usar hasta el { $day }. Den uno nuevo antes.
certificate-no-end = No caduca.
certificate-trouble = Su certificado ya no se puede usar. Los correos salen como texto sin cifrar hasta que den uno nuevo.
certificate-plain = Volver al texto sin cifrar
certificate-what = Los correos sobre un reporte nuevo llevan entonces el reporte mismo, como texto y en PDF, con sus archivos. Están cifrados solo para ustedes y firmados por nosotros. Los correos sobre lo urgente, y todos los demás, también están cifrados, y solo dicen que algo espera aquí.
certificate-give-heading = Dar un certificado OpenPGP
certificate-how = Solo si alguien en su mesa puede leer correo cifrado. Con gpg se crea así uno bueno:
certificate-give = Su certificado
certificate-give-hint = El texto desde «BEGIN PGP PUBLIC KEY BLOCK» hasta el final. Nunca la clave privada.
certificate-check = Comprobarlo, y enviarnos una prueba por correo
certificate-code-heading = Mostrar que pueden leer con él
certificate-compare = Compara esta huella digital con la que muestra tu propio programa. Hemos enviado a su buzón un código, cifrado.
certificate-code = El código de ese correo
certificate-code-hint = Seis cifras.
certificate-confirm = Usar este certificado

certificate-fault-code = Ese no es el código. Mira el correo más reciente.
certificate-fault-used-up = El código se escribió mal demasiadas veces, o no hay ninguno. Da el certificado otra vez.
certificate-fault-unreadable = Esto no se puede leer como certificado OpenPGP. Expórtalo como texto, con «gpg --armor --export», y pégalo entero.
certificate-fault-long = Esto es más largo que cualquier certificado. Exporta solo el de tu mesa, con «--export-options export-minimal».
certificate-fault-private = Esta es tu clave privada. No la hemos guardado. Si puede haberla visto otra persona, crea una nueva. Danos la pública: «gpg --armor --export».
certificate-fault-several = Aquí hay más de un certificado. Exporta uno solo, por su dirección o su huella digital.
certificate-fault-unsigned = Este certificado no está firmado por su propia clave. Expórtalo otra vez desde el programa que lo creó.
certificate-fault-revoked = Quien tiene este certificado lo revocó. Crea uno nuevo y danos ese.
certificate-fault-expired = Este certificado ha caducado. Renuévalo, por ejemplo con «gpg --quick-set-expire FINGERPRINT 2y», y expórtalo otra vez; o crea uno nuevo.
certificate-fault-signs-only = Con nada de este certificado se puede cifrar: solo firma. Añade una clave para eso, con «gpg --quick-add-key FINGERPRINT default encr 2y», o crea uno nuevo como se muestra arriba.
certificate-fault-weak = La clave de este certificado es demasiado corta, o de un tipo que ya no es seguro. Crea una nueva como se muestra arriba.

mail-certificate-subject = Un código para su mesa
mail-certificate-text =
    Si puedes leer esto, el certificado de { $body } funciona.

    Escribe este código en la mesa, en «Correos para ustedes»:

      { $code }

    Si nadie en su mesa lo ha pedido, llama a { $operator }: { $contact }.

operator-alert-certificate-unusable-title = El certificado de un organismo ya no se puede usar
operator-alert-certificate-unusable-text = Los correos para este organismo salen como texto sin cifrar. No llevan contenido. Su mesa lo sabe; pídele un certificado nuevo.
