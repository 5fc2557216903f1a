# The address that mails to a body go to: confirmed, changed, and confirmed again after a year. At its desk and in mails.

address-title = Nuestra dirección
address-link = La dirección a la que van los correos para ustedes
address-heading = Su dirección
address-present = Los correos para ustedes van a
address-confirmed-on = Confirmada por última vez el
address-due-on = Hay que volver a confirmarla a más tardar el
address-why = Cuando llega algo, lo dice un correo a esta dirección. Por eso preguntamos una vez al año si alguien todavía la lee.
address-leads-only = Solo quienes coordinan pueden confirmarla o cambiarla.
address-done-confirmed = Confirmada. Los correos para ustedes llegan y se pueden leer.
address-done-changed = Cambiada. Desde ahora los correos van a la dirección nueva. Se avisa por correo a la dirección anterior y a las demás personas que coordinan.
address-paused-unconfirmed = Por ahora no reciben reportes nuevos, porque nadie ha confirmado esta dirección desde hace más de un año. Los casos que tienen siguen. Vuelven a recibir reportes nuevos en cuanto se escriba aquí el código.
address-paused-other = Por ahora no reciben reportes nuevos, por otra razón. Confirmar la dirección viene bien de todos modos, pero no pone fin a eso.

address-code-heading = Escribe el código
address-code-mailed = Hemos enviado un código a { $address }. Puede tardar unos minutos. El código sirve hasta el { $day }.
address-code = El código de ese correo
address-code-hint = Seis cifras.
address-code-present = Confirmar la dirección
address-code-new = Usar la dirección nueva

address-test-heading = Pedir una prueba por correo
address-test-what = Enviamos un código a { $address }. Quien lea ese buzón te lo da, y tú lo escribes aquí. Así sabes que nuestros correos llegan y se pueden leer.
address-test = Enviarnos una prueba por correo
address-test-again = Enviarnos un código nuevo

address-change-heading = Cambiar la dirección
address-change-what = No cambia nada hasta que se escriba aquí el código que enviamos a la dirección nueva. Entonces se avisa a la dirección anterior y a las demás personas que coordinan, y también a quien administra este sitio.
address-new = La dirección nueva
address-new-hint = Lo mejor es un buzón que lean varias personas de su organismo.
address-change = Enviarle un código

address-fault-same = Esa es la dirección que ya tienen. Para confirmarla, pide una prueba por correo.
address-fault-other-body = Esta es la dirección de otro organismo de aquí. Cada organismo necesita una propia.
address-fault-own-sign-in = Alguien de ustedes inicia sesión con esta dirección. Los reportes deben ir a un buzón que no sea de una sola persona.
address-fault-wait = Se acaban de enviar varios códigos. Busca el correo más reciente, también en el correo no deseado, o inténtalo otra vez en diez minutos.
address-fault-code = Ese no es el código. Mira el correo más reciente.
address-fault-used-up = El código se escribió mal demasiadas veces, o no hay ninguno. Pide que se envíe uno nuevo.
address-fault-expired = Este código es demasiado antiguo. Pide que se envíe uno nuevo.
address-fault-stale = Otra persona cambió algo al mismo tiempo. Míralo e inténtalo otra vez.

desk-address-soon = Confirmen su dirección a más tardar el { $day }, por favor: un correo, un código.
desk-address-due = Su dirección debía confirmarse a más tardar el { $day }. Si nadie lo hace, no reciben reportes nuevos desde el { $pauses }.
desk-address-paused = Por ahora no reciben reportes nuevos: nadie ha confirmado su dirección desde hace más de un año.
desk-address-way = A su dirección
desk-address-lead = Puede hacerlo cualquiera de las personas que coordinan.
desk-certificate-ends = El certificado con el que se cifran los correos para ustedes caduca el { $day }. Después salen como texto sin cifrar.
desk-certificate-over = El certificado con el que se cifraban los correos para ustedes ya no se puede usar. Salen como texto sin cifrar.
desk-certificate-way = A su certificado

first-steps-heading = Primeros pasos
first-steps-done = Hecho
first-steps-open = Por hacer
first-step-test_mail = Pedir una prueba por correo, y mostrar que se puede leer
first-step-profile = Decir qué aceptan, y quién lee
first-step-mail_form = Elegir con qué correos pueden trabajar

mail-form-heading = ¿Con qué correos pueden trabajar?
mail-form-wants-pdf-none = El directorio dice que les gustaría recibir los reportes como archivos adjuntos, sin enlaces que exijan iniciar sesión. No los enviamos así desde aquí: lo que la gente escribió se lee solo en esta mesa.
mail-form-wants-pdf = El directorio dice que les gustaría recibir los reportes como archivos adjuntos, sin enlaces que exijan iniciar sesión. Pueden elegirlo aquí.
mail-form-own_form = El directorio dice que solo abren un caso con su propio formulario. No lo llenamos desde aquí: en esta mesa pueden copiar en él lo que la gente escribió.
mail-form-legend = Lo que podemos enviarles
mail-form-notice = Correos sin cifrar
mail-form-notice-hint = Un número de caso y un enlace, nada de lo que se escribió. Para leerlo hay que iniciar sesión en esta mesa.
mail-form-openpgp = Correos cifrados
mail-form-openpgp-hint = El reporte mismo con sus archivos, cifrado con su certificado OpenPGP. Los correos sobre lo urgente, y los posteriores, contienen solo un número de caso y un enlace.
mail-form-pdf = Reportes en un PDF sin cerrar
mail-form-pdf-hint = Si la persona que lo escribió está de acuerdo, el reporte llega adjunto al correo, con sus archivos. Cualquiera que pueda abrir su buzón puede leerlo. También pueden leerlo los servidores de correo por el camino y quien lo reciba reenviado. Los correos sobre lo urgente, y los posteriores, contienen solo un número de caso y un enlace. Si dieron un certificado, se borra.
mail-form-pdf-in-use = Los reportes nuevos llegan adjuntos al correo en PDF, si la persona que lo escribió está de acuerdo. Cualquiera que pueda abrir su buzón puede leerlos. Todos los demás correos solo dicen que algo espera en su mesa.
mail-form-pdf-stopped = Eligieron recibir los reportes en PDF por correo. Eso ya no está permitido aquí. Los correos solo dicen que algo espera en su mesa.
mail-form-neither = Si no les sirve ninguno de estos, díganlo a quien administra este sitio antes de que alguien les envíe un reporte.
mail-form-save = Elegir esto
mail-form-fault = Elige uno de estos.
mail-form-saved = Anotado. Así se escriben los correos para ustedes.
mail-form-certificate = Da su certificado abajo. Los correos se cifran cuando hayan mostrado que pueden leerlos.

mail-address-check-subject = Un código para su mesa
mail-address-check-text =
    Si puedes leer esto, los correos para { $body } llegan.

    Da este código a la persona de su organismo que lo pidió. Lo escribe en su mesa, en «Su dirección»:

      { $code }

    Sirve hasta el { $day }. Si nadie en su mesa lo ha pedido, llama a { $operator }: { $contact }.

mail-address-new-subject = Un código para su mesa
mail-address-new-text =
    Alguien en la mesa de quejas de { $body } quiere que desde ahora los correos para la mesa vayan a esta dirección.

    Si es correcto, dale este código. Lo escribe en la mesa, en «Su dirección»:

      { $code }

    Sirve hasta el { $day }. Sin él no cambia nada. Si no sabes nada de esto, no des el código a nadie y llama a { $operator }: { $contact }.

mail-address-moved-subject = Los correos para su mesa van ahora a otro lugar
mail-address-moved-text =
    Desde hoy, los correos para la mesa de quejas de { $body } van a otra dirección. La cambió una de las personas que coordinan la mesa, y la dirección nueva se confirmó. Este es el último correo a esta.

    Si nadie de ustedes lo hizo, llamen hoy a un número que busquen por su cuenta y no en este correo: { $operator }, { $contact }.

mail-address-changed-subject = Se cambió la dirección de su mesa
mail-address-changed-text =
    Una de las personas que coordinan la mesa de quejas de { $body } ha cambiado la dirección a la que van los correos para la mesa. La dirección nueva se confirmó con un código.

    La encuentras en la mesa:

    { $link }

    Si no es correcta, o nadie de ustedes lo hizo, llamen hoy: { $operator }, { $contact }.

mail-address-soon-subject = Confirmen la dirección de su mesa, por favor
mail-address-soon-text =
    Una vez al año preguntamos a cada organismo si todavía se lee el buzón de su mesa de quejas. En { $body } hay que hacerlo a más tardar el { $day }.

    Una de las personas que coordinan la mesa inicia sesión y pulsa «Enviarnos una prueba por correo»:

    { $link }

    Eso lleva un código al buzón. Escrito en la mesa, vale para otro año. Si para el { $pauses } nadie lo ha hecho, { $body } no recibe reportes nuevos hasta que alguien lo haga.

    Preguntas: { $operator }, { $contact }.

mail-address-due-subject = Confirmen ahora la dirección de su mesa, por favor
mail-address-due-text =
    La dirección de la mesa de quejas de { $body } debía confirmarse a más tardar el { $day }, y nadie lo ha hecho todavía.

    Una de las personas que coordinan la mesa inicia sesión y pulsa «Enviarnos una prueba por correo»:

    { $link }

    Eso lleva un código al buzón. Escrito en la mesa, vale para otro año. Si para el { $pauses } nadie lo ha hecho, { $body } no recibe reportes nuevos hasta que alguien lo haga.

    Preguntas: { $operator }, { $contact }.

mail-address-paused-subject = Por ahora su mesa no recibe nada nuevo
mail-address-paused-text =
    Nadie ha confirmado la dirección de la mesa de quejas de { $body } desde hace más de un año. Por eso no se le envía nada nuevo por ahora. Lo que está en la mesa sigue, y también los correos sobre ello.

    Termina cuando una de las personas que coordinan la mesa inicia sesión, pulsa «Enviarnos una prueba por correo» y escribe el código:

    { $link }

    Preguntas: { $operator }, { $contact }.

mail-certificate-ends-subject = El certificado de su mesa caduca pronto
mail-certificate-ends-text =
    Los correos para la mesa de quejas de { $body } se cifran con un certificado OpenPGP que caduca el { $day }. Después salen como texto sin cifrar. No contienen nada de lo que se escribió, pero muestran que son para la mesa.

    Renueven el certificado y denlo en la mesa:

    { $link }

operator-alert-address-changed-title = Un organismo cambió su dirección
operator-alert-address-changed-text = Lo hizo una de las personas que coordinan su mesa, y la dirección nueva se confirmó con un código. Si no lo esperabas, llama al organismo a un número de su propio sitio.
operator-alert-address-unconfirmed-title = Un organismo está en pausa: no se confirmó su dirección
operator-alert-address-unconfirmed-text = Se le recordó dos veces, y nadie allí escribió el código durante más de un año. Llama a su persona de contacto. Sigue por sí solo cuando alguien que coordina confirme la dirección.
