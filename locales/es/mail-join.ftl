# Mails about joining. Subjects say nothing about content.

mail-invite-subject = Una invitación para su mesa de quejas
mail-invite-text =
    Un saludo al equipo de { $body }:

    { $operator } administra un portal donde la gente puede reportar, sin dar su nombre, que alguien que ejerce como terapeuta u otra profesión de ayuda cruzó un límite. Envía cada reporte a los organismos que pueden actuar. Invitamos a { $body } a recibir reportes allí.

    Abran esta página para incorporarse. Sirve durante { $days } días, y abrirla no la gasta:

    { $link }

    La página pide un código. Lo leemos por teléfono a una persona de su oficina, a un número de su propio sitio público. Sin esa llamada, el enlace por sí solo no hace nada, así que pueden ignorar este correo sin peligro.

    ¿Es auténtico? No usen un número de este correo. Búsquennos por su cuenta: { $operator }, { $contact }.

mail-confirm-subject = Tu código de confirmación
mail-confirm-text =
    Alguien dio esta dirección como su propia dirección del trabajo en el portal de { $operator }. Si fuiste tú, escribe este código en la página que lo pide:

    { $code }

    Si no fuiste tú, puedes ignorar este correo. Sin el código no pasa nada.

mail-recover-subject = Un código para su mesa de quejas
mail-recover-text =
    Alguien que escribió las 24 palabras de su papel dice que perdió la manera de entrar en la mesa de { $body }. Si es alguien de ustedes, escriban este código en la página que lo pide:

    { $code }

    Sirve durante 12 horas. Si no fue nadie de ustedes, alguien tiene su papel: no den el código a nadie, y llámennos hoy: { $operator }, { $contact }.

mail-home-subject = Un código para su mesa de quejas
mail-home-text =
    Alguien está preparando el portal de { $body }, donde la gente puede reportar, sin dar su nombre, que uno de sus miembros cruzó un límite. Dio este buzón como aquel al que deben llegar los avisos sobre reportes. Si es alguien de ustedes, escriban este código en la página que lo pide:

    { $code }

    Sirve durante 12 horas. Si no fue nadie de ustedes, ignoren este correo: sin el código no pasa nada. { $operator }, { $contact }.
