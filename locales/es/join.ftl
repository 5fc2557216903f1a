# Joining a body, step by step.

join-title = Incorporarse
join-on = Seguir
join-print = Imprimir esta página

join-heading = { $body } se incorpora
join-intro = { $operator } les invita a recibir reportes aquí. Con esta página serás la primera persona que coordina: lees reportes, y más adelante das acceso a tus colegas.
join-what = Lleva unos diez minutos. Necesitas el código que se te leyó por teléfono, tu propia dirección del trabajo, un teléfono con una aplicación de autenticación, y papel o una impresora.
join-code = Código de la llamada
join-code-hint = Doce letras y cifras, como 7K3M-9QXD-B2FH. No importan las mayúsculas ni los guiones. ¿No te ha llamado nadie? Entonces espera la llamada, o pídela a un número que conozcas.
join-name = Tu nombre
join-name-hint = Lo ven tus colegas en la mesa. Quien administra el portal, no.
join-address = Tu propia dirección del trabajo
join-address-hint = Una que solo leas tú. Con ella inicias sesión. No se puede usar un buzón compartido.

join-gone-heading = Este enlace ya no sirve
join-gone-why = Ya se usó, o pasaron sus siete días, o el código se escribió mal demasiadas veces, o se envió uno más nuevo. No ha cambiado nada más.
join-gone-do = Pide uno nuevo: { $operator }, { $contact }.

join-confirm-heading = ¿Es esta tu dirección?
join-confirm-intro = Enviamos un código de seis cifras a { $address }.
join-confirm-code = Código de ese correo
join-confirm-nothing = ¿No llegó nada?
join-confirm-address = Tu propia dirección del trabajo
join-confirm-again = Enviar un código nuevo

join-account-heading = Ya tienes una cuenta
join-account-intro = { $address } tiene una cuenta aquí. Abrirá también esta mesa. Inicia sesión con ella.

join-passphrase-heading = Tu frase de contraseña
join-passphrase-intro = Protege tu clave para los reportes. Nadie aquí puede leerla ni poner una nueva. Estas seis palabras son tuyas si quieres. Anótalas ahora, en este orden.
join-passphrase-legend = ¿Qué quieres usar?
join-passphrase-drawn = Estas seis palabras
join-passphrase-own = Una frase de contraseña propia
join-passphrase-own-label = Tu propia frase de contraseña
join-passphrase-own-hint = Al menos 14 caracteres que nadie adivinaría. Deja esto en blanco si tomas las seis palabras.
join-passphrase-again = La misma otra vez

join-phone-heading = Tu teléfono
join-phone-intro = Abre tu aplicación de autenticación y escanea esta imagen. Cada vez que inicies sesión, la aplicación te mostrará un código nuevo.
join-phone-qr = Una imagen para tu aplicación de autenticación. Las mismas letras están abajo, para escribirlas a mano.
join-phone-by-hand = O escribe estas letras en la aplicación:
join-phone-code = Código que la aplicación muestra ahora
join-codes-heading = Si falta el teléfono
join-codes-intro = Cada uno de estos códigos sustituye al teléfono una vez. Guárdalos con tus papeles, no en el teléfono.

join-phrase-heading = El papel de { $body }
join-phrase-intro = Estas 24 palabras abren la mesa cuando se pierden teléfonos y frases de contraseña. Anótalas en este orden o imprímelas, y pon el papel bajo llave donde tu organismo guarda lo importante.
join-phrase-warning = No podemos buscar estas palabras. Si se pierden ellas y todas las frases de contraseña, se pierden todos los reportes de su mesa.
join-phrase-word = Palabra número { $number } de su papel
join-phrase-button = Abrir la mesa

# What the body takes, on the way of joining.
join-profile-heading = Qué acepta { $body }, y quién lo lee
join-profile-intro = Las personas que cuentan algo ven esto antes de elegirles. Pueden cambiarlo más adelante, en su mesa.

# One association sets up a portal for itself.
home-setup-heading = { $body } prepara su propio portal
home-setup-intro = Con esta página el portal pasa a ser de ustedes: tú lo administras, y eres la primera persona que lee lo que se cuenta a { $body }. Tus colegas entran más adelante.
home-setup-what = Lleva unos quince minutos. Necesitas el buzón al que van los avisos, tu propia dirección del trabajo, un teléfono con una aplicación de autenticación, y papel o una impresora.
home-setup-mailbox = El buzón de { $body } para los avisos
home-setup-mailbox-hint = Normalmente uno que leen varias personas, como quejas@…. Un aviso dice que ha llegado algo, nunca qué. Ahora enviamos allí un código.
home-setup-name-hint = Lo ven tus colegas en la mesa.
home-mailbox-heading = ¿Es este su buzón?
home-mailbox-intro = Enviamos un código de seis cifras a { $mailbox }.
home-mailbox-nothing = ¿No llegó nada? Mira CANDOUR_MAIL_URL y la terminal del portal. Si la dirección es incorrecta, abre otra vez el enlace de la terminal y empieza de nuevo.

join-fault-gone = Esto ya no sirve. Empieza de nuevo con un enlace o un código nuevo.
join-fault-code = Este no es el código correcto.
join-fault-used-up = El código se escribió mal demasiadas veces. Empieza de nuevo, o pide que se envíe un código nuevo.
join-fault-address = Esto no parece una dirección de correo.
join-fault-mailbox = Da el buzón al que deben ir los avisos sobre reportes, como quejas@example.org.
join-fault-joint = Este es un buzón que leen varias personas. Da tu propia dirección del trabajo.
join-fault-name = Dinos el nombre que verán tus colegas, en 120 caracteres como máximo.
join-fault-which = Escribiste una frase de contraseña propia, pero está elegido «Estas seis palabras». Elige una cosa o la otra.
join-fault-again = Esto no es lo mismo que en el campo de arriba. Escribe tu frase de contraseña dos veces.
join-fault-short = Hacen falta al menos 14 caracteres.
join-fault-long = Esto es más largo de lo que podemos aceptar: 256 caracteres como máximo.
join-fault-keyboard = Las teclas que están una al lado de otra se adivinan pronto. Toma cuatro palabras o más que no tengan que ver entre sí.
join-fault-repeats = Lo mismo una y otra vez se adivina pronto. Toma cuatro palabras o más que no tengan que ver entre sí.
join-fault-sequences = Las series como abc o 6543 se adivinan pronto. Toma cuatro palabras o más que no tengan que ver entre sí.
join-fault-dates = Las fechas y los años se adivinan pronto. Toma cuatro palabras o más que no tengan que ver entre sí.
join-fault-guessable = A quien quiera adivinar se le ocurriría pronto. Toma cuatro palabras o más que no tengan que ver entre sí.
join-fault-words = Estas no son las palabras. Mira otra vez el papel y el número.
