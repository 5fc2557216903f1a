# Pausing a body, on the operator's page.

operator-pause-heading = Le mettre en pause
operator-pause-intro = Il ne reçoit pas de nouveaux signalements tant que vous ne reprenez pas. Les dossiers qu’il a déjà continuent, et les courriels à leur sujet aussi.
operator-pause-notice = Pourquoi, tel que tout le monde le lit
operator-pause-notice-hint = Par exemple : Cet organisme déménage jusqu’au 3 mars et lit de nouveau à partir de ce jour.
operator-pause-notice-missing = Dites pourquoi en quelques mots : cela figure sur la page publique de l’organisme.
operator-pause-notice-long = C’est plus long que { $most } caractères. Dites-le plus brièvement.
operator-pause = Mettre cet organisme en pause
operator-pause-public = Tout le monde lit :
operator-resume = Reprendre les envois à cet organisme
pause-reason-alarm = Mis en pause par une alarme : ce qui est publié sur lui, ou qui a accès à son espace, n’est pas ce qu’il a fixé. Cela reprend tout seul quand c’est de nouveau ce que connaît son équipe, et que quelqu’un de l’équipe se connecte. Appelez-le à un numéro de son propre site.
pause-reason-operator = Mis en pause par l’équipe qui gère ce portail.
pause-reason-body = Il s’est mis en pause lui-même, et reprend quand l’une de ses personnes responsables le dit.
pause-reason-no_lead = Son espace n’a plus de responsable. Cela reprend quand quelqu’un entre de nouveau avec ses 24 mots.
pause-reason-unconfirmed = Il n’a pas confirmé son adresse depuis un an. Cela reprend quand il le fait.
