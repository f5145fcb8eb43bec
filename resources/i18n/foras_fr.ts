<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AskCentral</name>
    <message>
        <source>Ask the central office</source>
        <translation>Demander au bureau central</translation>
    </message>
    <message>
        <source>The file: {file}</source>
        <translation>Le fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Where the letter goes: a stick or a folder</source>
        <translation>Où va la lettre&#xa0;: une clé ou un dossier</translation>
    </message>
    <message>
        <source>Type the passphrase chosen when asking.</source>
        <translation>Saisissez la phrase de passe choisie en demandant.</translation>
    </message>
    <message>
        <source>A letter there, a telephone call, a letter back; the data stays as it is. Choose your new passphrase now: the answer opens with it, and with nothing else.</source>
        <translation>Une lettre, un appel, une lettre en retour&#x202f;; les données restent telles quelles. Choisissez maintenant votre nouvelle phrase de passe&#xa0;: la réponse s’ouvre avec elle, et avec rien d’autre.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>Écrire la lettre…</translation>
    </message>
    <message>
        <source>This can be closed meanwhile. It comes back here, under the same name.</source>
        <translation>On peut fermer entre-temps. On retrouve cette page ici, sous le même nom.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The passphrase chosen when asking</source>
        <translation>La phrase de passe choisie en demandant</translation>
    </message>
    <message>
        <source>Write a new letter…</source>
        <translation>Écrire une nouvelle lettre…</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>Ouvrir la réponse…</translation>
    </message>
    <message>
        <source>Get the letter to the central office, in any way</source>
        <translation>Faites parvenir la lettre au bureau central, par n’importe quel moyen</translation>
    </message>
    <message>
        <source>They call you: read these digits out</source>
        <translation>Il vous appelle&#xa0;: lisez-lui ces chiffres</translation>
    </message>
    <message>
        <source>Open the answer that comes back</source>
        <translation>Ouvrez la réponse qui revient</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Something in the log is not what its computer signed: it was changed afterwards.</source>
        <translation>Quelque chose dans le journal n’est pas ce que son poste a signé&#xa0;: cela a été modifié après coup.</translation>
    </message>
    <message>
        <source>Something is missing in the middle of the log: it was taken out, or moved.</source>
        <translation>Il manque quelque chose au milieu du journal&#xa0;: cela a été retiré, ou déplacé.</translation>
    </message>
    <message>
        <source>The log holds something in another computer&apos;s name that no signature covers.</source>
        <translation>Le journal contient quelque chose au nom d’un autre poste qu’aucune signature ne couvre.</translation>
    </message>
    <message>
        <source>The log holds something of a computer that the central office never admitted.</source>
        <translation>Le journal contient quelque chose d’un poste que le bureau central n’a jamais admis.</translation>
    </message>
    <message>
        <source>The central office had more than is here: the end was cut off, or this is an older copy.</source>
        <translation>Le bureau central avait plus que ce qui est ici&#xa0;: la fin a été coupée, ou c’est une copie plus ancienne.</translation>
    </message>
    <message>
        <source>The list on this page is not what the log gives: do not rely on it until it is mended.</source>
        <translation>La liste de cette page n’est pas ce que donne le journal&#xa0;: ne vous y fiez pas avant sa réparation.</translation>
    </message>
    <message>
        <source>Somebody tried to write over an entry. The list still shows what it said first.</source>
        <translation>Quelqu’un a essayé de réécrire une ligne. La liste montre toujours ce qu’elle disait d’abord.</translation>
    </message>
    <message>
        <source>What is kept as the central office&apos;s word does not bear its signature.</source>
        <translation>Ce qui est gardé comme la parole du bureau central ne porte pas sa signature.</translation>
    </message>
    <message>
        <source>The audit trail is not as it was signed.</source>
        <translation>La piste d’audit n’est pas telle qu’elle a été signée.</translation>
    </message>
    <message>
        <source>Telephone the central office and read this page out. Delete nothing, and put no backup back.</source>
        <translation>Appelez le bureau central et lisez-lui cette page. Ne supprimez rien et ne remettez aucune sauvegarde.</translation>
    </message>
    <message>
        <source>Telephone the central office and read this page out. Delete nothing, and put no backup back. Computers concerned: {computers}.</source>
        <translation>Appelez le bureau central et lisez-lui cette page. Ne supprimez rien et ne remettez aucune sauvegarde. Postes concernés&#xa0;: {computers}.</translation>
    </message>
    <message>
        <source>All is as it was signed. The central office has confirmed nothing yet, so nobody would notice if the end were cut off. Changes made here: {number}.</source>
        <translation>Tout est tel qu’il a été signé. Le bureau central n’a encore rien confirmé&#xa0;: personne ne verrait si la fin était coupée. Modifications faites ici&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>All is as it was signed, and the central office confirmed it on {when}.</source>
        <translation>Tout est tel qu’il a été signé, et le bureau central l’a confirmé le {when}.</translation>
    </message>
    <message>
        <source>All is as it was signed, and the central office confirmed it on {when}. Made here and not confirmed by anybody yet: {number}.</source>
        <translation>Tout est tel qu’il a été signé, et le bureau central l’a confirmé le {when}. Modifications faites ici que personne n’a encore confirmées&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>This holds if the central office&apos;s recovery sheet shows {fingerprint}.</source>
        <translation>Cela vaut si la feuille de secours du bureau central montre {fingerprint}.</translation>
    </message>
    <message>
        <source>Entries: {total}</source>
        <translation>Lignes&#xa0;: {total}</translation>
    </message>
    <message>
        <source>Entries: {total}. Shown are the newest {shown}.</source>
        <translation>Lignes&#xa0;: {total}. Les {shown} plus récentes sont affichées.</translation>
    </message>
    <message>
        <source>Choose a bundle of the central office</source>
        <translation>Choisir un envoi du bureau central</translation>
    </message>
    <message>
        <source>Type it as 31/12/2021.</source>
        <translation>Écrivez 31/12/2021.</translation>
    </message>
    <message>
        <source>Name, case number or reason</source>
        <translation>Nom, numéro de dossier ou motif</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Compare with what was signed</source>
        <translation>Comparer avec ce qui a été signé</translation>
    </message>
    <message>
        <source>Compare with a bundle…</source>
        <translation>Comparer avec un envoi…</translation>
    </message>
    <message>
        <source>Comparing everything with its signatures</source>
        <translation>Comparaison de tout avec ses signatures</translation>
    </message>
    <message>
        <source>Nothing is changed by this.</source>
        <translation>Cela ne modifie rien.</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>Try fewer words, another kind, or more days.</source>
        <translation>Essayez moins de mots, un autre type ou plus de jours.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Rien n’est encore noté</translation>
    </message>
    <message>
        <source>Unlocking, reading what is sealed, papers and rights are noted here.</source>
        <translation>Déverrouillages, lectures de ce qui est scellé, papiers et droits sont notés ici.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Unlocking with the recovery sheet</source>
        <translation>Déverrouillage par la feuille de secours</translation>
    </message>
    <message>
        <source>Unlocking with the central office&apos;s help</source>
        <translation>Déverrouillage avec l’aide du bureau central</translation>
    </message>
    <message>
        <source>Helping a desk with a forgotten passphrase</source>
        <translation>Aide à un bureau pour une phrase de passe oubliée</translation>
    </message>
    <message>
        <source>Reading what is sealed</source>
        <translation>Lecture de ce qui est scellé</translation>
    </message>
    <message>
        <source>Saving to a file</source>
        <translation>Enregistrement dans un fichier</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Going past a rule</source>
        <translation>Passage outre une règle</translation>
    </message>
    <message>
        <source>Giving access</source>
        <translation>Accès donné</translation>
    </message>
    <message>
        <source>Removing access</source>
        <translation>Accès retiré</translation>
    </message>
    <message>
        <source>Changing rights</source>
        <translation>Changement de droits</translation>
    </message>
    <message>
        <source>Declining rights</source>
        <translation>Refus de droits</translation>
    </message>
    <message>
        <source>Changing a passphrase</source>
        <translation>Changement de phrase de passe</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>Choosing who opens what is sealed</source>
        <translation>Choix de qui ouvre ce qui est scellé</translation>
    </message>
    <message>
        <source>Admitting a computer</source>
        <translation>Admission d’un poste</translation>
    </message>
    <message>
        <source>Retiring a computer</source>
        <translation>Retrait d’un poste</translation>
    </message>
    <message>
        <source>Taking a certificate back</source>
        <translation>Retrait d’un certificat</translation>
    </message>
    <message>
        <source>Withdrawing a consent</source>
        <translation>Retrait d’un consentement</translation>
    </message>
    <message>
        <source>Putting a backup back</source>
        <translation>Remise d’une sauvegarde</translation>
    </message>
    <message>
        <source>Asking for an erasure</source>
        <translation>Demande d’effacement</translation>
    </message>
    <message>
        <source>Declining an erasure</source>
        <translation>Refus d’un effacement</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Carrying out an erasure</source>
        <translation>Exécution d’un effacement</translation>
    </message>
    <message>
        <source>Letting go after a departure</source>
        <translation>Retrait après un départ</translation>
    </message>
    <message>
        <source>Asking again for somebody who was let go of</source>
        <translation>Nouvelle demande de données retirées</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Unlocked; wrong tries before: {number}</source>
        <translation>Déverrouillage&#x202f;; essais erronés avant&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Unlocked with the recovery sheet</source>
        <translation>Déverrouillage par la feuille de secours</translation>
    </message>
    <message>
        <source>Unlocked with the recovery sheet; wrong tries before: {number}</source>
        <translation>Déverrouillage par la feuille de secours&#x202f;; essais erronés avant&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Unlocked with the central office&apos;s help</source>
        <translation>Déverrouillage avec l’aide du bureau central</translation>
    </message>
    <message>
        <source>Unlocked with the central office&apos;s help; wrong tries before: {number}</source>
        <translation>Déverrouillage avec l’aide du bureau central&#x202f;; essais erronés avant&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Let somebody in again; desk: {desk}</source>
        <translation>Accès rendu à quelqu’un&#x202f;; bureau&#xa0;: {desk}</translation>
    </message>
    <message>
        <source>Read what is sealed</source>
        <translation>Lecture de ce qui est scellé</translation>
    </message>
    <message>
        <source>Read what is sealed: the remark</source>
        <translation>Lecture de ce qui est scellé&#xa0;: la remarque</translation>
    </message>
    <message>
        <source>Read what is sealed, by the escrow: the remark</source>
        <translation>Lecture de ce qui est scellé, par le séquestre&#xa0;: la remarque</translation>
    </message>
    <message>
        <source>Saved data to a file; people: {number}</source>
        <translation>Données enregistrées dans un fichier&#x202f;; personnes&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Saved certificates to a file: {number}</source>
        <translation>Certificats enregistrés dans un fichier&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Saved figures for research; people: {number}</source>
        <translation>A enregistré des chiffres pour la recherche&#x202f;; personnes&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Made the paper on everything held about someone</source>
        <translation>A fait le document de tout ce qui est gardé d’une personne</translation>
    </message>
    <message>
        <source>Saved lines of a register to correct: {number}</source>
        <translation>Lignes d’un registre enregistrées pour correction&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Printed everything held about someone</source>
        <translation>A imprimé tout ce qui est gardé d’une personne</translation>
    </message>
    <message>
        <source>Printed data; people: {number}</source>
        <translation>Données imprimées&#x202f;; personnes&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Printed certificates: {number}</source>
        <translation>Certificats imprimés&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Went past rules: {rules}</source>
        <translation>Passage outre des règles&#xa0;: {rules}</translation>
    </message>
    <message>
        <source>Went past the number of seats</source>
        <translation>Passage outre le nombre de places</translation>
    </message>
    <message>
        <source>Went past a departure before the end of training</source>
        <translation>Passage outre un départ avant la fin de la formation</translation>
    </message>
    <message>
        <source>Went past the modules to do before</source>
        <translation>Passage outre les modules préalables</translation>
    </message>
    <message>
        <source>Planned training in a city without demand for it</source>
        <translation>Formation planifiée dans une ville sans demande</translation>
    </message>
    <message>
        <source>Gave access</source>
        <translation>Accès donné</translation>
    </message>
    <message>
        <source>Gave access for counselling</source>
        <translation>Accès donné pour le conseil</translation>
    </message>
    <message>
        <source>Gave access as desk lead</source>
        <translation>Accès donné comme responsable du bureau</translation>
    </message>
    <message>
        <source>Gave access for coordination</source>
        <translation>Accès donné pour la coordination</translation>
    </message>
    <message>
        <source>Gave access for audits</source>
        <translation>Accès donné pour l’audit</translation>
    </message>
    <message>
        <source>Removed access</source>
        <translation>Accès retiré</translation>
    </message>
    <message>
        <source>Changed rights</source>
        <translation>A changé des droits</translation>
    </message>
    <message>
        <source>Changed rights to counselling</source>
        <translation>A changé des droits en&#xa0;: accompagnement</translation>
    </message>
    <message>
        <source>Changed rights to desk lead</source>
        <translation>A changé des droits en&#xa0;: responsable du bureau</translation>
    </message>
    <message>
        <source>Changed rights to coordination</source>
        <translation>A changé des droits en&#xa0;: coordination</translation>
    </message>
    <message>
        <source>Changed rights to audits</source>
        <translation>A changé des droits en&#xa0;: audit</translation>
    </message>
    <message>
        <source>Declined rights that a desk asked for</source>
        <translation>A refusé des droits demandés par un bureau</translation>
    </message>
    <message>
        <source>Changed a passphrase</source>
        <translation>Changement d’une phrase de passe</translation>
    </message>
    <message>
        <source>Changed their own passphrase</source>
        <translation>Changement de sa propre phrase de passe</translation>
    </message>
    <message>
        <source>Gave a new passphrase</source>
        <translation>Nouvelle phrase de passe donnée</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>Nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>Chose who opens what is sealed; people: {number}</source>
        <translation>Choix de qui ouvre ce qui est scellé&#x202f;; personnes&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Admitted a computer; desk: {desk}</source>
        <translation>Admission d’un poste&#x202f;; bureau&#xa0;: {desk}</translation>
    </message>
    <message>
        <source>Retired a computer; desk: {desk}</source>
        <translation>Retrait d’un poste&#x202f;; bureau&#xa0;: {desk}</translation>
    </message>
    <message>
        <source>Took a certificate back</source>
        <translation>Retrait d’un certificat</translation>
    </message>
    <message>
        <source>Noted a consent as withdrawn: {consent}</source>
        <translation>Retrait d’un consentement&#xa0;: {consent}</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Remise d’une sauvegarde</translation>
    </message>
    <message>
        <source>Asked for an erasure</source>
        <translation>Demande d’effacement</translation>
    </message>
    <message>
        <source>Asked for an erasure: the person wishes it</source>
        <translation>Demande d’effacement&#xa0;: la personne le souhaite</translation>
    </message>
    <message>
        <source>Asked for an erasure: the time has passed</source>
        <translation>Demande d’effacement&#xa0;: le délai est passé</translation>
    </message>
    <message>
        <source>Declined an erasure</source>
        <translation>Refus d’un effacement</translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation>Effacement des données d’une personne</translation>
    </message>
    <message>
        <source>Carried out an erasure here</source>
        <translation>Exécution d’un effacement ici</translation>
    </message>
    <message>
        <source>Let go of people who left long ago: {number}</source>
        <translation>Retrait de personnes parties depuis longtemps&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Asked again for somebody who had been let go of</source>
        <translation>Nouvelle demande des données d’une personne retirée d’ici</translation>
    </message>
    <message>
        <source>Noted by a newer release: {code}</source>
        <translation>Noté par une version plus récente&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Pas conservé ici</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>None. If this computer is lost, so is everything on it.</source>
        <translation>Aucun. Si cet ordinateur est perdu, tout ce qu’il contient l’est aussi.</translation>
    </message>
    <message>
        <source>no copy there yet</source>
        <translation>pas encore de copie</translation>
    </message>
    <message>
        <source>not there now, and no copy yet</source>
        <translation>absent en ce moment, et pas encore de copie</translation>
    </message>
    <message>
        <source>last copy: {when}</source>
        <translation>dernière copie&#xa0;: {when}</translation>
    </message>
    <message>
        <source>not there now; last copy: {when}</source>
        <translation>absent en ce moment&#x202f;; dernière copie&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Where copies of the backups go</source>
        <translation>Où vont les copies des sauvegardes</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Making and opening the backup…</source>
        <translation>La sauvegarde est faite, puis ouverte…</translation>
    </message>
    <message>
        <source>Stopping leaves the earlier backups as they are.</source>
        <translation>Arrêter laisse les sauvegardes précédentes telles quelles.</translation>
    </message>
    <message>
        <source>Second place: a stick or another disk</source>
        <translation>Second emplacement&#xa0;: une clé ou un autre disque</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>None any more</source>
        <translation>Plus aucun</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>Vérifier la base de données</translation>
    </message>
    <message>
        <source>Make the tables anew</source>
        <translation>Refaire les tables</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>One is made each day by itself, and before anything large. Each holds everything, encrypted; whoever has access opens it with the passphrase of that day, or with the recovery sheet.</source>
        <translation>Une sauvegarde se fait chaque jour d’elle-même, et avant toute opération importante. Chacune contient tout, chiffré&#x202f;; qui a accès l’ouvre avec la phrase de passe de ce jour-là, ou avec la feuille de secours.</translation>
    </message>
    <message>
        <source>To put one back, lock the screen and choose “Put a backup back…” on the first page.</source>
        <translation>Pour en remettre une, verrouillez l’écran et choisissez «&#xa0;Remettre une sauvegarde…&#xa0;» sur la première page.</translation>
    </message>
    <message>
        <source>The database itself</source>
        <translation>La base elle-même</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Last backup: {when}, opened to see that it is whole.</source>
        <translation>Dernière sauvegarde&#xa0;: {when}, ouverte pour s’assurer qu’elle est entière.</translation>
    </message>
    <message>
        <source>Backup made and checked.</source>
        <translation>Sauvegarde faite et vérifiée.</translation>
    </message>
    <message>
        <source>Backup made and checked, here and in the second place.</source>
        <translation>Sauvegarde faite et vérifiée, ici et au second emplacement.</translation>
    </message>
    <message>
        <source>Backup made and checked here. The second place could not be written.</source>
        <translation>Sauvegarde faite et vérifiée ici. Le second emplacement n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The database is whole: every page, every table, the whole log.</source>
        <translation>La base est entière&#xa0;: chaque page, chaque table, tout le journal.</translation>
    </message>
    <message>
        <source>Some pages of the database are damaged. Nothing was changed. Put the last backup back; what was written since comes back with the copied log and from the other desks.</source>
        <translation>Des pages de la base sont abîmées. Rien n’a été modifié. Remettez la dernière sauvegarde&#x202f;; ce qui a été écrit depuis revient avec le journal copié et par les autres bureaux.</translation>
    </message>
    <message>
        <source>Something else than this program changed the database. Making the tables anew mends it.</source>
        <translation>Autre chose que ce programme a modifié la base. Refaire les tables la répare.</translation>
    </message>
    <message>
        <source>Records that differ from the log: {number}. Making the tables anew mends them.</source>
        <translation>Fiches qui diffèrent du journal&#xa0;: {number}. Refaire les tables les répare.</translation>
    </message>
</context>
<context>
    <name>Birth</name>
    <message>
        <source>How the birth is known</source>
        <translation>Précision de la naissance</translation>
    </message>
    <message>
        <source>31/12/1994</source>
        <translation>31/12/1994</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Not taken back, as known on {day}.</source>
        <translation>Non retiré, d’après ce qui est connu au {day}.</translation>
    </message>
    <message>
        <source>Taken back, as known on {day}.</source>
        <translation>Retiré, d’après ce qui est connu au {day}.</translation>
    </message>
    <message>
        <source>Signed by the project: {number}, {whom}, {module}, {days}. Issued on {day}.</source>
        <translation>Signé par le projet&#xa0;: {number}, {whom}, {module}, {days}. Délivré le {day}.</translation>
    </message>
    <message>
        <source>Among the records here: {number}, {whom}, {days}. Issued on {day}.</source>
        <translation>Dans les dossiers d’ici&#xa0;: {number}, {whom}, {days}. Délivré le {day}.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Nobody has completed this module yet</source>
        <translation>Personne n’a encore acquis ce module</translation>
    </message>
    <message>
        <source>Who reaches the threshold appears here.</source>
        <translation>Qui atteint le seuil apparaît ici.</translation>
    </message>
    <message>
        <source>Show the chosen one</source>
        <translation>Voir le certificat choisi</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Why it no longer holds</source>
        <translation>Pourquoi il n’est plus valable</translation>
    </message>
    <message>
        <source>French–Arabic</source>
        <translation>Français–arabe</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Contrôler un certificat</translation>
    </message>
    <message>
        <source>Its number, its check code, or the text of its square code.</source>
        <translation>Son numéro, son code de contrôle, ou le texte de son code carré.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Signs as trainer</source>
        <translation>Signature, formation</translation>
    </message>
    <message>
        <source>Signs for the desk</source>
        <translation>Signature, bureau</translation>
    </message>
    <message>
        <source>Show and print the {number} new ones</source>
        <translation>Voir et imprimer les nouveaux&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Acquired, not issued yet</source>
        <translation>Acquis, pas encore délivré</translation>
    </message>
    <message>
        <source>{number} · taken back: {reason}</source>
        <translation>{number} · retiré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{number} · printed on {day}</source>
        <translation>{number} · imprimé le {day}</translation>
    </message>
    <message>
        <source>Issue certificates: {number}</source>
        <translation>Délivrer les certificats&#xa0;: {number}</translation>
    </message>
    <message>
        <source>certificates.pdf</source>
        <translation>certificats.pdf</translation>
    </message>
    <message>
        <source>The certificate was taken back.</source>
        <translation>Le certificat est retiré.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation>Suppr retire ce filtre</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Records made anew from the log: {number}.</source>
        <translation>Enregistrements refaits d’après le journal&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>An encrypted FORAS bundle of {size} bytes for {number} computers.</source>
        <translation>Envoi FORAS chiffré. Octets&#xa0;: {size}. Postes destinataires&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Written by {desk} (computer {replica}) on {moment}, bundle number {counter}.</source>
        <translation>Écrit par {desk} (poste {replica}) le {moment}, envoi numéro {counter}.</translation>
    </message>
    <message>
        <source>Changes in it: {all}; new here: {new}.</source>
        <translation>Modifications dans l’envoi&#xa0;: {all}&#x202f;; nouvelles ici&#xa0;: {new}.</translation>
    </message>
    <message>
        <source>Made at {desk}: {number}</source>
        <translation>Origine {desk}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Of the kind {kind}: {number}</source>
        <translation>Type {kind}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Parts that would be left out: {number}</source>
        <translation>Parties qui seraient laissées de côté&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Signatures and checksums hold. Nothing was merged.</source>
        <translation>Les signatures et les sommes de contrôle sont bonnes. Rien n’a été fusionné.</translation>
    </message>
    <message>
        <source>Passphrase of {name}: </source>
        <translation>Phrase de passe ({name})&#xa0;: </translation>
    </message>
    <message>
        <source>The backup is whole: every page, and all operations that it names.</source>
        <translation>La sauvegarde est entière&#xa0;: chaque page, et toutes les opérations qu’elle annonce.</translation>
    </message>
    <message>
        <source>Put back, and {number} changes of the copied log besides.</source>
        <translation>Sauvegarde remise, plus {number} modifications du journal copié.</translation>
    </message>
    <message>
        <source>The certificate {number} holds. Desk: {desk}</source>
        <translation>Le certificat {number} est authentique. Bureau&#xa0;: {desk}</translation>
    </message>
    <message>
        <source>Initials of the holder: {initials}</source>
        <translation>Initiales de la personne&#xa0;: {initials}</translation>
    </message>
    <message>
        <source>Module {module}, {days}</source>
        <translation>Module {module}, {days}</translation>
    </message>
    <message>
        <source>Issued on {day}</source>
        <translation>Date de délivrance&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Check code that stands beside it: {code}</source>
        <translation>Code de contrôle imprimé à côté&#xa0;: {code}</translation>
    </message>
    <message>
        <source>It was made for practice and proves nothing.</source>
        <translation>Il a été fait pour l’entraînement et ne prouve rien.</translation>
    </message>
    <message>
        <source>No list of revoked certificates is known here.</source>
        <translation>Aucune liste de certificats révoqués n’est connue ici.</translation>
    </message>
    <message>
        <source>It was revoked: it is on the list of {day}.</source>
        <translation>Il a été révoqué&#xa0;: il figure sur la liste du {day}.</translation>
    </message>
    <message>
        <source>It is not among the certificates revoked up to {day}.</source>
        <translation>Il ne figure pas parmi les certificats révoqués jusqu’au {day}.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdrawn on {day}</source>
        <translation>Retiré le {day}</translation>
    </message>
    <message>
        <source>{form}, {day}, given by {name}</source>
        <translation>{form}, {day}, donné par {name}</translation>
    </message>
    <message>
        <source>{form}, {day}</source>
        <translation>{form}, {day}</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Guardian or witness</source>
        <translation>Tutelle ou témoin</translation>
    </message>
    <message>
        <source>Record this consent</source>
        <translation>Enregistrer ce consentement</translation>
    </message>
    <message>
        <source>Choose what is agreed to.</source>
        <translation>Choisissez à quoi la personne consent.</translation>
    </message>
    <message>
        <source>What is agreed to</source>
        <translation>Objet du consentement</translation>
    </message>
    <message>
        <source>A consent given today</source>
        <translation>Consentement donné aujourd’hui</translation>
    </message>
</context>
<context>
    <name>DayTimeline</name>
    <message>
        <source>The day&apos;s sessions and classes</source>
        <translation>Les séances et les cours du jour</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where in the program</source>
        <translation>Où dans le programme</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>Ce qui est livré</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>From tab to tab</source>
        <translation>D’un onglet à l’autre</translation>
    </message>
    <message>
        <source>From line to line</source>
        <translation>D’une ligne à l’autre</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Starts, refusals and faults are noted here, without any name.</source>
        <translation>Les démarrages, les refus et les défauts sont notés ici, sans aucun nom.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Revision of the database</source>
        <translation>Révision de la base</translation>
    </message>
    <message>
        <source>Size of the database</source>
        <translation>Taille de la base</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Operations in the log</source>
        <translation>Opérations au registre</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre sur le disque</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>Emplacement du journal</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Ask for erasure…</source>
        <translation>Demander l’effacement…</translation>
    </message>
    <message>
        <source>Their own data</source>
        <translation>Ses propres données</translation>
    </message>
    <message>
        <source>Erasure declined on {day}: {reason}</source>
        <translation>Effacement refusé le {day}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Erasure asked for on {day}; the central office decides.</source>
        <translation>Effacement demandé le {day}&#x202f;; le bureau central décide.</translation>
    </message>
    <message>
        <source>Ask for the erasure of {name}</source>
        <translation>Demander l’effacement de {name}</translation>
    </message>
    <message>
        <source>The central office hears of it with the next exchange and decides. Until then nothing changes: to stop all use at once, withdraw the consent too.</source>
        <translation>Le bureau central l’apprend au prochain échange et décide. D’ici là rien ne change&#xa0;: pour arrêter aussitôt tout usage, retirez aussi le consentement.</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Asked for. The central office hears of it with the next exchange.</source>
        <translation>C’est demandé. Le bureau central l’apprend au prochain échange.</translation>
    </message>
    <message>
        <source>Erase the data of {name}</source>
        <translation>Effacer les données de {name}</translation>
    </message>
    <message>
        <source>Names, telephone, birth, remark, papers and everything else that tells who this is go from this computer now, and from every other with its next exchange. Older backups are deleted. What happened stays as a number without a name. This cannot be undone.</source>
        <translation>Noms, téléphone, naissance, remarque, documents et tout ce qui dit de qui il s’agit disparaissent maintenant de cet ordinateur, et de chaque autre à son prochain échange. Les sauvegardes plus anciennes sont supprimées. Ce qui s’est passé reste comme un nombre sans nom. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Erased here. Every other computer answers once it has erased too.</source>
        <translation>Effacé ici. Chaque autre ordinateur répond dès qu’il a effacé à son tour.</translation>
    </message>
    <message>
        <source>Erased here. Older copies of this database could not all be deleted: destroy those in the second place.</source>
        <translation>Effacé ici. Les copies plus anciennes de cette base n’ont pas toutes pu être supprimées&#xa0;: détruisez celles du second lieu.</translation>
    </message>
    <message>
        <source>Decline the erasure of {name}</source>
        <translation>Refuser l’effacement de {name}</translation>
    </message>
    <message>
        <source>Only where a law or a complaint under way obliges the office to keep the data.</source>
        <translation>Seulement si une loi ou une plainte en cours oblige le bureau à garder les données.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Why, as the person is told</source>
        <translation>Pourquoi, comme on le dit à la personne</translation>
    </message>
    <message>
        <source>Declined. The desk hears of it with the next exchange.</source>
        <translation>Refusé. Le bureau l’apprend au prochain échange.</translation>
    </message>
    <message>
        <source>Nothing has happened with these people for {days} days, and their departure is as long ago: ask for the erasure, or see them again.</source>
        <translation>Rien ne s’est passé avec ces personnes depuis {days} jours, et leur départ est aussi ancien&#xa0;: demandez l’effacement, ou revoyez-les.</translation>
    </message>
    <message>
        <source>{number} · asked for on {day} by {name}</source>
        <translation>{number} · demandé le {day} par {name}</translation>
    </message>
    <message>
        <source>{number} · kept long enough; asked for on {day} by {name}</source>
        <translation>{number} · durée écoulée&#x202f;; demandé le {day} par {name}</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Erased on {day}</source>
        <translation>Effacé le {day}</translation>
    </message>
    <message>
        <source>All {number} computers have answered</source>
        <translation>Les {number} ordinateurs ont répondu</translation>
    </message>
    <message>
        <source>No answer yet from: {desks}</source>
        <translation>Pas encore de réponse de&#xa0;: {desks}</translation>
    </message>
    <message>
        <source>Nobody waits for an answer.</source>
        <translation>Personne n’attend de réponse.</translation>
    </message>
    <message>
        <source>Nobody&apos;s time has passed.</source>
        <translation>Aucune durée n’est écoulée.</translation>
    </message>
    <message>
        <source>Nothing was erased yet.</source>
        <translation>Rien n’a encore été effacé.</translation>
    </message>
    <message>
        <source>Asked to be erased</source>
        <translation>Effacements demandés</translation>
    </message>
    <message>
        <source>Kept long enough</source>
        <translation>Durée de conservation écoulée</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacements faits</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Choose the bundles to read</source>
        <translation>Choisir les envois à lire</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Choose the letter</source>
        <translation>Choisir la lettre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>Lecture de la clé</translation>
    </message>
    <message>
        <source>Nothing is kept before the end</source>
        <translation>Rien n’est gardé avant la fin</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>Écriture sur la clé</translation>
    </message>
    <message>
        <source>Leave the stick where it is</source>
        <translation>Ne retirez pas la clé</translation>
    </message>
    <message>
        <source>Reading the stick, bundle {number} of {total}</source>
        <translation>Lecture de la clé, envoi {number} sur {total}</translation>
    </message>
    <message>
        <source>Bundles read before this one are kept</source>
        <translation>Les envois déjà lus sont gardés</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Received from them</source>
        <translation>Reçu d’eux</translation>
    </message>
    <message>
        <source>Arrived there</source>
        <translation>Arrivé chez eux</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} en attente</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>{number} days without news</source>
        <translation>il y a {number} jours</translation>
    </message>
    <message>
        <source>Arrived here</source>
        <translation>Arrivé ici</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>aujourd’hui {hour}</translation>
    </message>
    <message>
        <source>yesterday {hour}</source>
        <translation>hier {hour}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Seat in a session</source>
        <translation>Place dans une séance</translation>
    </message>
    <message>
        <source>Brochure given</source>
        <translation>Remise de brochure</translation>
    </message>
    <message>
        <source>Country sheet</source>
        <translation>Fiche pays</translation>
    </message>
    <message>
        <source>Section of a country sheet</source>
        <translation>Rubrique d’une fiche pays</translation>
    </message>
    <message>
        <source>List of desks</source>
        <translation>Liste des points d’orientation</translation>
    </message>
    <message>
        <source>Target countries</source>
        <translation>Pays cibles</translation>
    </message>
    <message>
        <source>Phases of the project</source>
        <translation>Phases du projet</translation>
    </message>
    <message>
        <source>Thresholds of the project</source>
        <translation>Seuils du projet</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Suivi du dossier</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Country of return</source>
        <translation>Pays de retour</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Départ prévu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Hour of a session</source>
        <translation>Heure d’une séance</translation>
    </message>
    <message>
        <source>Countries of a session</source>
        <translation>Pays d’une séance</translation>
    </message>
    <message>
        <source>Room of a session</source>
        <translation>Salle d’une séance</translation>
    </message>
    <message>
        <source>Session held or cancelled</source>
        <translation>Séance tenue ou annulée</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Training cycle</source>
        <translation>Cycle de formation</translation>
    </message>
    <message>
        <source>Days of a cycle</source>
        <translation>Jours d’un cycle</translation>
    </message>
    <message>
        <source>Places of a cycle</source>
        <translation>Places d’un cycle</translation>
    </message>
    <message>
        <source>Place of a cycle</source>
        <translation>Lieu d’un cycle</translation>
    </message>
    <message>
        <source>Partner of a cycle</source>
        <translation>Partenaire d’un cycle</translation>
    </message>
    <message>
        <source>Trainers of a cycle</source>
        <translation>Formateurs d’un cycle</translation>
    </message>
    <message>
        <source>Cycle held or called off</source>
        <translation>Cycle maintenu ou annulé</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription à un cycle</translation>
    </message>
    <message>
        <source>Enrolled or stepped out</source>
        <translation>Inscription ou place rendue</translation>
    </message>
    <message>
        <source>Day of training</source>
        <translation>Jour de formation</translation>
    </message>
    <message>
        <source>Presence in the morning</source>
        <translation>Présence du matin</translation>
    </message>
    <message>
        <source>Presence in the afternoon</source>
        <translation>Présence de l’après-midi</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate taken back</source>
        <translation>Certificat repris</translation>
    </message>
    <message>
        <source>Closed day</source>
        <translation>Jour fermé</translation>
    </message>
    <message>
        <source>Closed or open</source>
        <translation>Fermé ou ouvert</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Received over the line</source>
        <translation>Reçu par la ligne</translation>
    </message>
    <message>
        <source>Sent over the line</source>
        <translation>Envoyé par la ligne</translation>
    </message>
    <message>
        <source>Read, from {desk}</source>
        <translation>Clé lue, {desk}</translation>
    </message>
    <message>
        <source>Written for all desks</source>
        <translation>Clé écrite, pour tous</translation>
    </message>
    <message>
        <source>Latest exchanges</source>
        <translation>Derniers échanges</translation>
    </message>
    <message>
        <source>changes: {number}</source>
        <translation>modifications&#xa0;: {number}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modif.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Refused. Nothing has changed.</source>
        <translation>Refusé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The desk lead introduces this desk.</source>
        <translation>La personne responsable du bureau fait cette présentation.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Desks it vouches for</source>
        <translation>Bureaux reconnus</translation>
    </message>
    <message>
        <source>Their names</source>
        <translation>Leurs noms</translation>
    </message>
    <message>
        <source>Welcome from the central office</source>
        <translation>Accueil du bureau central</translation>
    </message>
    <message>
        <source>Call the central office, and let them read out the digits of their recovery sheet.</source>
        <translation>Appelez le bureau central et faites-vous lire les chiffres de sa feuille de secours.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>Not yet known here. Ask the desk lead who this is before anything else.</source>
        <translation>Pas encore connu ici. Demandez d’abord à la personne responsable du bureau qui c’est.</translation>
    </message>
    <message>
        <source>At the central office</source>
        <translation>Au bureau central</translation>
    </message>
    <message>
        <source>A forgotten passphrase</source>
        <translation>Une phrase de passe oubliée</translation>
    </message>
    <message>
        <source>Call this person on a number you know, not on one that came with the letter, and let them read their digits out. Your answer lets them into everything the desk holds.</source>
        <translation>Appelez cette personne à un numéro que vous connaissez, pas à celui qui accompagne la lettre, et faites-lui lire ses chiffres. Votre réponse lui ouvre tout ce que le bureau contient.</translation>
    </message>
    <message>
        <source>Is it the same, digit by digit?</source>
        <translation>Est-ce identique, chiffre par chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>Answer the letter</source>
        <translation>Répondre à la lettre</translation>
    </message>
    <message>
        <source>Something is wrong: stop</source>
        <translation>Quelque chose ne va pas&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>All thirty digits are the same.</source>
        <translation>Les trente chiffres sont identiques.</translation>
    </message>
    <message>
        <source>I called, and I know this voice.</source>
        <translation>C’est moi qui ai appelé, et je connais cette voix.</translation>
    </message>
    <message>
        <source>The answer lies beside the letter: {file}. Only the computer that asked opens it, on the page where one unlocks, with the passphrase that was chosen there.</source>
        <translation>La réponse se trouve à côté de la lettre&#xa0;: {file}. Seul le poste qui a demandé l’ouvre, sur la page de déverrouillage, avec la phrase de passe qui y a été choisie.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>It is the same: join</source>
        <translation>Identique&#xa0;: rejoindre</translation>
    </message>
    <message>
        <source>Not the same: stop</source>
        <translation>Différent&#xa0;: arrêter</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>Personnes ayant accès</translation>
    </message>
    <message>
        <source>Where it answers</source>
        <translation>Où il répond</translation>
    </message>
    <message>
        <source>The same computer, before it was copied or put back</source>
        <translation>Le même ordinateur, avant qu’il soit copié ou restauré</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Prend la place de</translation>
    </message>
    <message>
        <source>{desk} asks to be admitted</source>
        <translation>{desk} demande son admission</translation>
    </message>
    <message>
        <source>Call the desk on a number you know, and let them read their digits out.</source>
        <translation>Appelez le bureau à un numéro que vous connaissez et faites-vous lire ses chiffres.</translation>
    </message>
    <message>
        <source>It is the same: admit</source>
        <translation>Identique&#xa0;: admettre</translation>
    </message>
    <message>
        <source>This desk has joined. What is written here can be sent from now on.</source>
        <translation>Ce bureau a rejoint les autres. Ce qui est saisi ici peut maintenant être envoyé.</translation>
    </message>
    <message>
        <source>The welcome lies beside the introduction: {file}. The desk reads it.</source>
        <translation>L’accueil est à côté de la présentation&#xa0;: {file}. Le bureau doit le lire.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Bureau admis</translation>
    </message>
    <message>
        <source>When the desk calls, read these digits out: its welcome shows the same.</source>
        <translation>Quand le bureau appelle, lisez-lui ces chiffres&#xa0;: son accueil montre les mêmes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Write the introduction…</source>
        <translation>Écrire la présentation…</translation>
    </message>
    <message>
        <source>Read the welcome…</source>
        <translation>Lire l’accueil…</translation>
    </message>
    <message>
        <source>Meet the central office</source>
        <translation>Se présenter au bureau central</translation>
    </message>
    <message>
        <source>Once, before the first exchange: a letter there, a telephone call, a letter back.</source>
        <translation>Une seule fois, avant le premier échange&#xa0;: une lettre, un appel, une lettre en retour.</translation>
    </message>
    <message>
        <source>Write the introduction</source>
        <translation>Écrire la présentation</translation>
    </message>
    <message>
        <source>Take it there; read these digits out when asked</source>
        <translation>La porter là-bas&#x202f;; lire ces chiffres à la demande</translation>
    </message>
    <message>
        <source>Read the welcome that comes back</source>
        <translation>Lire l’accueil qui revient</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Written, read back and compared. The stick may be removed.</source>
        <translation>Clé écrite, relue et comparée. Elle peut être retirée.</translation>
    </message>
    <message>
        <source>{file}: changes: {number}, for {desks}.</source>
        <translation>Modifications&#xa0;: {number}. Pour&#xa0;: {desks}. Fichier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Changes from {desk}: {number}.</source>
        <translation>Reçu de&#xa0;: {desk}. Modifications&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>No new change from {desk}; it says what has arrived there.</source>
        <translation>{desk}&#xa0;: rien de nouveau&#x202f;; l’envoi dit ce qui y est arrivé.</translation>
    </message>
    <message>
        <source>Records that hold two values: {number}. Both are kept.</source>
        <translation>Dossiers à trancher&#xa0;: {number}. Les deux valeurs sont gardées.</translation>
    </message>
    <message>
        <source>Synchronised: nothing new here or there.</source>
        <translation>Synchronisé&#xa0;: rien de nouveau, ni ici ni là-bas.</translation>
    </message>
    <message>
        <source>Synchronised: sent {sent}, received {received}.</source>
        <translation>Synchronisé. Modifications envoyées&#xa0;: {sent}&#xa0;; reçues&#xa0;: {received}.</translation>
    </message>
    <message>
        <source>Parts left out, not signed by whom they name: {number}.</source>
        <translation>Parties laissées de côté, sans la bonne signature&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Nothing new from {desks}: read before, and nothing has changed.</source>
        <translation>Rien de nouveau ({desks})&#xa0;: déjà lu, rien n’a changé.</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Stopped: the other bundles were not read.</source>
        <translation>Lecture arrêtée&#xa0;: les autres envois n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The desk lead does this.</source>
        <translation>La personne responsable du bureau s’en charge.</translation>
    </message>
    <message>
        <source>Retired. Every desk hears of it with the next stick.</source>
        <translation>Poste retiré. Chaque bureau l’apprendra avec la prochaine clé.</translation>
    </message>
    <message>
        <source>Choose the stick or a folder</source>
        <translation>Choisir la clé ou un dossier</translation>
    </message>
    <message>
        <source>This computer has a new identity. Nothing written here was lost.</source>
        <translation>Cet ordinateur a une nouvelle identité. Rien de ce qui a été écrit ici n’est perdu.</translation>
    </message>
    <message>
        <source>Read the stick</source>
        <translation>Lire la clé</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translation>Écrire sur la clé</translation>
    </message>
    <message>
        <source>No stick plugged in</source>
        <translation>Aucune clé branchée</translation>
    </message>
    <message>
        <source>{size} free · {path}</source>
        <translation>Libre&#xa0;: {size} · {path}</translation>
    </message>
    <message>
        <source>Your role reads, it does not exchange.</source>
        <translation>Votre rôle permet de lire, pas d’échanger.</translation>
    </message>
    <message>
        <source>Nobody to write to yet</source>
        <translation>Pas encore de destinataire</translation>
    </message>
    <message>
        <source>Plug it in, or choose the files</source>
        <translation>Branchez-la, ou choisissez les fichiers</translation>
    </message>
    <message>
        <source>No bundle from others on it</source>
        <translation>Aucun envoi des autres bureaux</translation>
    </message>
    <message>
        <source>Nothing new on it</source>
        <translation>Rien de nouveau dessus</translation>
    </message>
    <message>
        <source>One bundle from {desk}, {day}</source>
        <translation>1 envoi&#xa0;: {desk}, {day}</translation>
    </message>
    <message>
        <source>Bundles to read: {number}</source>
        <translation>Envois à lire&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Nothing waits; everything has arrived</source>
        <translation>Rien en attente&#x202f;; tout est arrivé</translation>
    </message>
    <message>
        <source>Changes: {number} · computers: {recipients}</source>
        <translation>Modifications&#xa0;: {number} · postes&#xa0;: {recipients}</translation>
    </message>
    <message>
        <source>Admit a desk…</source>
        <translation>Admettre un bureau…</translation>
    </message>
    <message>
        <source>Everything is kept on this computer and works. Nothing leaves it before the central office has admitted this desk.</source>
        <translation>Tout fonctionne et reste sur ce poste. Rien n’en sort avant que le bureau central n’ait admis ce bureau.</translation>
    </message>
    <message>
        <source>Open a desk&apos;s letter…</source>
        <translation>Ouvrir la lettre d’un bureau…</translation>
    </message>
    <message>
        <source>This desk works on its own</source>
        <translation>Ce bureau travaille seul</translation>
    </message>
    <message>
        <source>A desk writes its introduction on a stick. Open it here, compare, and admit it.</source>
        <translation>Un bureau écrit sa présentation sur une clé. Ouvrez-la ici, comparez, puis admettez le bureau.</translation>
    </message>
    <message>
        <source>No desk admitted yet</source>
        <translation>Aucun bureau admis</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Bundles written and read will be listed here.</source>
        <translation>Les envois écrits et lus apparaîtront ici.</translation>
    </message>
    <message>
        <source>Nothing carried yet</source>
        <translation>Aucun échange</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Refused files {number}</source>
        <translation>Fichiers refusés {number}</translation>
    </message>
    <message>
        <source>Give this computer a new identity</source>
        <translation>Donner une nouvelle identité à cet ordinateur</translation>
    </message>
    <message>
        <source>A copy of this computer has taken its place</source>
        <translation>Une copie de cet ordinateur a pris sa place</translation>
    </message>
    <message>
        <source>This computer was copied, or put back from a copy</source>
        <translation>Cet ordinateur a été copié, ou restauré à partir d’une copie</translation>
    </message>
    <message>
        <source>Everything written here is safe, and you can go on working. The central office listens to the copy now, so nothing is sent or read here until this computer has a new identity.</source>
        <translation>Tout ce qui est écrit ici est en sécurité, et vous pouvez continuer à travailler. Le bureau central écoute désormais la copie&#x202f;: rien n’est envoyé ni lu ici tant que cet ordinateur n’a pas une nouvelle identité.</translation>
    </message>
    <message>
        <source>Everything written here is safe, and you can go on working. Another computer may speak with the same voice, so nothing is sent or read here until this computer has a new identity.</source>
        <translation>Tout ce qui est écrit ici est en sécurité, et vous pouvez continuer à travailler. Un autre ordinateur parle peut-être de la même voix&#x202f;: rien n’est envoyé ni lu ici tant que cet ordinateur n’a pas une nouvelle identité.</translation>
    </message>
    <message>
        <source>The desks learn of it from your next stick.</source>
        <translation>Les bureaux l’apprennent par votre prochaine clé.</translation>
    </message>
    <message>
        <source>Then introduce it to the central office again. What only this computer holds goes there.</source>
        <translation>Présentez-le ensuite de nouveau au bureau central. Ce que seul cet ordinateur détient y sera envoyé.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Nothing that this computer writes from now on is accepted. What has arrived of it stays. Should it come back, it takes a new identity and loses nothing.</source>
        <translation>Plus rien de ce que ce poste écrira ne sera accepté. Ce qui en est arrivé reste. S’il revient, il prend une nouvelle identité et ne perd rien.</translation>
    </message>
    <message>
        <source>Retire this computer…</source>
        <translation>Retirer ce poste…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Computer {code}</source>
        <translation>Poste {code}</translation>
    </message>
    <message>
        <source>Fingerprint, to compare by telephone with its introduction</source>
        <translation>Empreinte, à comparer au téléphone avec sa présentation</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>{arrived} of {here} arrived</source>
        <translation>arrivé&#xa0;: {arrived} sur {here}</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>{percent} % carried</source>
        <translation>{percent} % transmis</translation>
    </message>
    <message>
        <source>Metered line: only when asked</source>
        <translation>Ligne facturée au volume&#xa0;: seulement sur demande</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>Up to date at {hour}</source>
        <translation>À jour à {hour}</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Pas de ligne</translation>
    </message>
    <message>
        <source>Not exchanged</source>
        <translation>Pas d’échange</translation>
    </message>
    <message>
        <source>{what}, last at {hour}</source>
        <translation>{what}, dernier à {hour}</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>Serveur central</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Planned departure</source>
        <translation>Départ prévu</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>Pourquoi quand même</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the planned departure</source>
        <translation>Changer le départ prévu</translation>
    </message>
    <message>
        <source>Country of return</source>
        <translation>Pays de retour</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Origine de la demande</translation>
    </message>
    <message>
        <source>Sealed remark</source>
        <translation>Remarque scellée</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>· in {days} days</source>
        <translation>· dans {days} j</translation>
    </message>
    <message>
        <source>Day {day} of {span}</source>
        <translation>Jour {day} sur {span}</translation>
    </message>
    <message>
        <source>Departure planned.</source>
        <translation>Départ prévu.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in the program</source>
        <translation>Un défaut dans le programme</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Faults since then: {number}.</source>
        <translation>Défauts depuis : {number}.</translation>
    </message>
    <message>
        <source>The program made a mistake, and what you had just asked for was stopped.</source>
        <translation>Le programme s’est trompé, et ce que vous veniez de demander a été arrêté.</translation>
    </message>
    <message>
        <source>What was saved before is on the disk, and drafts are kept.</source>
        <translation>Ce qui était enregistré est sur le disque, et les brouillons sont gardés.</translation>
    </message>
    <message>
        <source>Go on, and look whether your last step was done before you repeat it. If the fault comes back, save a report and give it to whoever looks after the program.</source>
        <translation>Continuez, et regardez si votre dernière étape a été faite avant de la répéter. Si le défaut revient, enregistrez un rapport et remettez-le à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>Rapport de défaut</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is all that the file will hold: versions, sizes, numbers of records and places in the program, in English for those who look after it. No name, nothing that was typed. Give it to them on a stick.</source>
        <translation>Voici tout ce que contiendra le fichier : des versions, des tailles, des nombres de fiches et des endroits du programme, en anglais pour ceux qui s’en occupent. Aucun nom, rien de ce qui a été saisi. Remettez-le-leur sur une clé.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>Les deux phrases de passe diffèrent. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la feuille de secours</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As colleagues know it. It is shown before unlocking.</source>
        <translation>Tel que vos collègues le connaissent. Il est visible avant l’ouverture.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Four words that do not go together are good.</source>
        <translation>Quatre mots sans rapport entre eux, c’est bien.</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Phrase de passe, une seconde fois</translation>
    </message>
    <message>
        <source>Practice data, never mixed with real data</source>
        <translation>Données d’entraînement, jamais mêlées aux vraies</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Set this desk up</source>
        <translation>Créer ce bureau</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la feuille</translation>
    </message>
    <message>
        <source>It is in the safe: open</source>
        <translation>Elle est au coffre&#xa0;: ouvrir</translation>
    </message>
    <message>
        <source>With this code the desk can be opened when a passphrase is forgotten. It is shown now and never again: print it, put it into a sealed envelope, and the envelope into the safe.</source>
        <translation>Ce code ouvre le bureau quand une phrase de passe est oubliée. Il ne sera plus jamais affiché&#xa0;: imprimez-le, mettez-le dans une enveloppe fermée, et l’enveloppe au coffre.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La feuille de secours</translation>
    </message>
</context>
<context>
    <name>HeldData</name>
    <message>
        <source>Everything held about this person</source>
        <translation>Tout ce qui est gardé de cette personne</translation>
    </message>
    <message>
        <source>data.pdf</source>
        <translation>donnees.pdf</translation>
    </message>
    <message>
        <source>Everything held about them…</source>
        <translation>Tout ce qui est gardé d’elle…</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>· optional</source>
        <translation>· facultatif</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom connu</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Second nationality</source>
        <translation>Deuxième nationalité</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Leave it empty if there is none.</source>
        <translation>Laissez vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Cannot be printed here: {characters}</source>
        <translation>Impression impossible ici&#xa0;: {characters}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Nickname, name in use</source>
        <translation>Surnom, nom d’usage</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Interprète nécessaire</translation>
    </message>
    <message>
        <source>About {year}</source>
        <translation>Vers {year}</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Choose the occasion</source>
        <translation>Choisir l’occasion</translation>
    </message>
    <message>
        <source>Record as given</source>
        <translation>Enregistrer la remise</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Language of the brochure</source>
        <translation>Langue de la brochure</translation>
    </message>
    <message>
        <source>On which occasion</source>
        <translation>À quelle occasion</translation>
    </message>
    <message>
        <source>Hand out a brochure</source>
        <translation>Remettre une brochure</translation>
    </message>
    <message>
        <source>{number} of {total} countries have a sheet</source>
        <translation>Pays avec une fiche&#xa0;: {number} sur {total}</translation>
    </message>
    <message>
        <source>No sheet for {country} yet</source>
        <translation>Pas encore de fiche&#xa0;: {country}</translation>
    </message>
    <message>
        <source>Nothing is published for this country, so nothing is promised here. The central office publishes sheets; they come with the next exchange.</source>
        <translation>Rien n’est publié pour ce pays, donc rien n’est promis ici. Le bureau central publie les fiches&#x202f;; elles arrivent avec le prochain échange.</translation>
    </message>
    <message>
        <source>This country has no sheet yet.</source>
        <translation>Ce pays n’a pas encore de fiche.</translation>
    </message>
    <message>
        <source>Your role reads, it does not hand out.</source>
        <translation>Votre rôle permet de lire, pas de remettre.</translation>
    </message>
    <message>
        <source>Returns to {country}; this brochure is about {other}.</source>
        <translation>Pays de retour&#xa0;: {country}. Cette brochure concerne&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>Choose when it was given.</source>
        <translation>Choisissez l’occasion de la remise.</translation>
    </message>
    <message>
        <source>Find the person by name, or choose “Not named”.</source>
        <translation>Cherchez la personne par son nom, ou choisissez «&#xa0;Sans nom&#xa0;».</translation>
    </message>
    <message>
        <source>Write the next version</source>
        <translation>Écrire la prochaine version</translation>
    </message>
    <message>
        <source>Brochures recorded as given: {number}, {country}, {language}.</source>
        <translation>Remise enregistrée&#xa0;: {country}, en {language}. Brochures&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Brochure given to {name}: {country}, {language}.</source>
        <translation>{name}&#xa0;: brochure remise, {country}, en {language}.</translation>
    </message>
    <message>
        <source>Brochure: {country}, {language}</source>
        <translation>Brochure {country}, en {language}</translation>
    </message>
    <message>
        <source>Preview the brochure</source>
        <translation>Aperçu de la brochure</translation>
    </message>
    <message>
        <source>Close the preview or the form</source>
        <translation>Fermer l’aperçu ou le formulaire</translation>
    </message>
    <message>
        <source>Name or case number</source>
        <translation>Nom ou numéro de dossier</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Nobody of that name is registered.</source>
        <translation>Aucun dossier à ce nom.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Version {version} · given: {given}</source>
        <translation>Version {version} · remises&#xa0;: {given}</translation>
    </message>
    <message>
        <source>Version {version} · to verify: {number} · given: {given}</source>
        <translation>Version {version} · à vérifier&#xa0;: {number} · remises&#xa0;: {given}</translation>
    </message>
    <message>
        <source>Sections to be verified or reviewed</source>
        <translation>Rubriques à vérifier ou à revoir</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>Pas encore de fiche</translation>
    </message>
    <message>
        <source>Not written in this language yet.</source>
        <translation>Pas encore rédigé dans cette langue.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To review since {day}</source>
        <translation>À revoir depuis le {day}</translation>
    </message>
    <message>
        <source>Verified on {day}</source>
        <translation>Vérifié le {day}</translation>
    </message>
    <message>
        <source>To review on {day}</source>
        <translation>À revoir le {day}</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>Text of the sheet</source>
        <translation>Texte de la fiche</translation>
    </message>
    <message>
        <source>No country chosen</source>
        <translation>Aucun pays choisi</translation>
    </message>
    <message>
        <source>Choose a country in the list to read its sheet.</source>
        <translation>Choisissez un pays dans la liste pour lire sa fiche.</translation>
    </message>
    <message>
        <source>Version {version}, published on {day}</source>
        <translation>Version {version}, publiée le {day}</translation>
    </message>
    <message>
        <source>Two computers of the central office published a version {version}. The later one is shown; the next version brings them together.</source>
        <translation>Deux ordinateurs du bureau central ont publié une version {version}. La plus récente est affichée&#x202f;; la prochaine version les réunira.</translation>
    </message>
    <message>
        <source>{number} of {total} sections to be verified or reviewed.</source>
        <translation>Rubriques à vérifier ou à revoir&#xa0;: {number} sur {total}.</translation>
    </message>
    <message>
        <source>Say so when you tell it; the brochure is stamped.</source>
        <translation>Dites-le en les présentant&#x202f;; la brochure le signale.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No sheet published yet</source>
        <translation>Aucune fiche publiée</translation>
    </message>
    <message>
        <source>Country sheets come with the program and from the central office.</source>
        <translation>Les fiches pays viennent avec le programme et du bureau central.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Adult, or with family</source>
        <translation>Adulte ou en famille</translation>
    </message>
    <message>
        <source>Child alone</source>
        <translation>Enfant non accompagné</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>The guardian consents, in writing</source>
        <translation>La tutelle consent, par écrit</translation>
    </message>
    <message>
        <source>The child agrees</source>
        <translation>L’enfant est d’accord</translation>
    </message>
    <message>
        <source>Country of return</source>
        <translation>Pays de retour</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Départ prévu</translation>
    </message>
    <message>
        <source>Guardian&apos;s name</source>
        <translation>Nom du tuteur ou de la tutrice</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Origine de la demande</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Sealed: only the desk&apos;s first counsellor can open it again.</source>
        <translation>Scellé&#xa0;: seule la personne qui a créé ce bureau peut la rouvrir.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Before anything is booked, both must agree. It can also be recorded later.</source>
        <translation>Avant toute réservation, il faut les deux accords. Ils peuvent être enregistrés plus tard.</translation>
    </message>
    <message>
        <source>The person agrees that their data is kept and used for the return</source>
        <translation>La personne accepte que ses données soient gardées et utilisées pour le retour</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Also: sharing with the mission in the country of return</source>
        <translation>Aussi&#xa0;: partage avec la mission dans le pays de retour</translation>
    </message>
    <message>
        <source>Also: photo and testimony</source>
        <translation>Aussi&#xa0;: photo et témoignage</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Say in the person&apos;s language what is kept, why, who sees it, and that they may stop at any time. Before they agree, nothing is kept: not even a draft.</source>
        <translation>Dites dans la langue de la personne ce qui est gardé, pourquoi, qui le voit, et qu’elle peut arrêter à tout moment. Avant son accord, rien n’est gardé, pas même un brouillon.</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>Expliqué en</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Read over</source>
        <translation>Relire et inscrire</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Consent comes first. Without it the person is counselled, and nothing is kept.</source>
        <translation>D’abord le consentement. Sans lui, la personne reçoit des conseils et rien n’est gardé.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Draft kept on this computer, {hour}</source>
        <translation>Brouillon gardé sur ce poste, {hour}</translation>
    </message>
    <message>
        <source>Registered under {number}.</source>
        <translation>Inscription faite&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Next step, at the end: register</source>
        <translation>Étape suivante&#x202f;; à la fin&#xa0;: inscrire</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Later: the draft waits under Today</source>
        <translation>Plus tard&#xa0;: le brouillon attend dans Aujourd’hui</translation>
    </message>
    <message>
        <source>Continue to Identity</source>
        <translation>Continuer vers Identité</translation>
    </message>
    <message>
        <source>Continue to Case</source>
        <translation>Continuer vers Dossier</translation>
    </message>
    <message>
        <source>Continue to Read over</source>
        <translation>Continuer vers la relecture</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Will be sealed</source>
        <translation>Sera scellée</translation>
    </message>
    <message>
        <source>Before a session can be booked: {missing}.</source>
        <translation>Avant toute séance, il faut&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>Nouvelle inscription</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>étape précédente</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>tous les raccourcis</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDn</source>
        <translation>Page suiv.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>L</source>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>MultiChoice</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Aucun choix</translation>
    </message>
</context>
<context>
    <name>NationalityMeter</name>
    <message>
        <source>{filled} of {slots}: {people}</source>
        <translation>{filled} sur {slots}&#xa0;: {people}</translation>
    </message>
    <message>
        <source>{filled} of {slots}, both free</source>
        <translation>{filled} sur {slots}, les deux sont libres</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New recovery sheet</source>
        <translation>Nouvelle feuille de secours</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Faire une nouvelle feuille</translation>
    </message>
    <message>
        <source>It is in the safe</source>
        <translation>Elle est au coffre</translation>
    </message>
    <message>
        <source>When the envelope was opened or the sheet is lost. The old sheet opens nothing any more.</source>
        <translation>Quand l’enveloppe a été ouverte ou que la feuille est perdue. L’ancienne feuille n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>The code you typed has done its work and opens nothing here any more: this one takes its place. It is shown now and never again. Print it, put it into a sealed envelope, the envelope into the safe, and destroy the old sheet.</source>
        <translation>Le code saisi a fait son travail et n’ouvre plus rien ici&#xa0;: celui-ci prend sa place. Il est montré maintenant et jamais plus. Imprimez-le, mettez-le sous enveloppe cachetée, l’enveloppe au coffre, et détruisez l’ancienne feuille.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Record the missing consent</source>
        <translation>Enregistrer le consentement manquant</translation>
    </message>
    <message>
        <source>Still missing: {kinds}. Nothing can be booked before.</source>
        <translation>Il manque encore&#xa0;: {kinds}. Rien ne peut être réservé avant.</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Enregistrer l’accord</translation>
    </message>
    <message>
        <source>Book the session {countries}</source>
        <translation>Réserver la séance {countries}</translation>
    </message>
    <message>
        <source>{day} at {hour}, free seats: {free}.</source>
        <translation>Le {day} à {hour}, places libres&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>Book this seat</source>
        <translation>Réserver la place</translation>
    </message>
    <message>
        <source>Plan an orientation session</source>
        <translation>Créer une séance d’orientation</translation>
    </message>
    <message>
        <source>No session for {country} has a free seat yet.</source>
        <translation>Aucune séance n’a encore de place libre pour&#xa0;: {country}.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Créer une séance</translation>
    </message>
    <message>
        <source>Come to the session {countries}</source>
        <translation>Venir à la séance {countries}</translation>
    </message>
    <message>
        <source>Booked for {day} at {hour}.</source>
        <translation>Place réservée pour le {day} à {hour}.</translation>
    </message>
    <message>
        <source>See the session</source>
        <translation>Voir la séance</translation>
    </message>
    <message>
        <source>Note who came to the session {countries}</source>
        <translation>Saisir les présences, séance {countries}</translation>
    </message>
    <message>
        <source>It was held on {day} at {hour}.</source>
        <translation>Elle a eu lieu le {day} à {hour}.</translation>
    </message>
    <message>
        <source>Note who came</source>
        <translation>Saisir les présences</translation>
    </message>
    <message>
        <source>Oriented, and no brochure given yet. Sections to be verified: {number}; say so.</source>
        <translation>Orientation faite, brochure pas encore remise. Rubriques à vérifier, à signaler&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Oriented, and no brochure given yet. No sheet is published so far.</source>
        <translation>Orientation faite, brochure pas encore remise. Aucune fiche n’est publiée pour l’instant.</translation>
    </message>
    <message>
        <source>Hand out the brochure: {country}</source>
        <translation>Remettre la brochure {country}</translation>
    </message>
    <message>
        <source>Oriented, and no brochure given yet.</source>
        <translation>Orientation faite, brochure pas encore remise.</translation>
    </message>
    <message>
        <source>Hand out the brochure</source>
        <translation>Remettre la brochure</translation>
    </message>
    <message>
        <source>Enrol in the training: {module}</source>
        <translation>Inscrire à la formation&#xa0;: {module}</translation>
    </message>
    <message>
        <source>{days}: it ends before the departure, and a place is free.</source>
        <translation>{days}&#xa0;: fin avant le départ, et une place est libre.</translation>
    </message>
    <message>
        <source>See the cycle</source>
        <translation>Voir le cycle</translation>
    </message>
    <message>
        <source>Come to the training: {module}</source>
        <translation>Suivre la formation&#xa0;: {module}</translation>
    </message>
    <message>
        <source>Enrolled, {days}.</source>
        <translation>Inscription faite, {days}.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Oriented, brochure given. The record is complete so far.</source>
        <translation>Orientation faite, brochure remise. Le dossier est complet à ce jour.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name, case number or telephone</source>
        <translation>Nom, numéro de dossier ou téléphone</translation>
    </message>
    <message>
        <source>{desk} only</source>
        <translation>{desk} seulement</translation>
    </message>
    <message>
        <source>Not yet oriented</source>
        <translation>Sans orientation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne à ce nom</translation>
    </message>
    <message>
        <source>Try fewer letters, or all desks.</source>
        <translation>Essayez moins de lettres, ou tous les bureaux.</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Aucune inscription</translation>
    </message>
    <message>
        <source>People appear here once they are registered.</source>
        <translation>Les personnes apparaîtront ici après leur inscription.</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>Inscrire une personne</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Importer un registre</translation>
    </message>
    <message>
        <source>People: {number}</source>
        <translation>Personnes&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Search, from anywhere in the list</source>
        <translation>Chercher, depuis toute la liste</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>De la recherche à la liste</translation>
    </message>
    <message>
        <source>Take the next step, or save the correction</source>
        <translation>Faire la prochaine étape, ou enregistrer la correction</translation>
    </message>
    <message>
        <source>Correct the identity</source>
        <translation>Corriger l’identité</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>The record of the person chosen in the list stands here.</source>
        <translation>Le dossier de la personne choisie dans la liste s’affiche ici.</translation>
    </message>
    <message>
        <source>Two values are kept for a field</source>
        <translation>À trancher&#xa0;: un champ a deux valeurs</translation>
    </message>
    <message>
        <source>The planned departure has passed</source>
        <translation>La date de départ prévue est passée</translation>
    </message>
    <message>
        <source>Leaves within seven days</source>
        <translation>Départ sous sept jours</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preparing the pages</source>
        <translation>Préparation des pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation>Pages&#xa0;: {number}</translation>
    </message>
    <message>
        <source>The pages are not ready yet.</source>
        <translation>Les pages ne sont pas encore prêtes.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Sent to the printer. Pages: {number}.</source>
        <translation>Envoyé à l’imprimante. Pages&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré&#xa0;: {file}.</translation>
    </message>
    <message>
        <source>Spare ink</source>
        <translation>Économiser l’encre</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>Choose the printer</source>
        <translation>Choisir l’imprimante</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Print there</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>{category}, age {age}</source>
        <translation>{category}, âge&#xa0;: {age}</translation>
    </message>
    <message>
        <source>Two desks wrote different values apart ({what}). Both are kept.</source>
        <translation>À trancher&#xa0;: deux bureaux ont saisi des valeurs différentes ({what}). Les deux sont gardées.</translation>
    </message>
    <message>
        <source>The value shown is the newest, or the safer one.</source>
        <translation>La valeur affichée est la plus récente, ou la plus prudente.</translation>
    </message>
    <message>
        <source>Also registered: {where}. Both records are shown as one.</source>
        <translation>Autre inscription&#xa0;: {where}. Les deux dossiers s’affichent comme un seul.</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>Ce sont de nouveau deux personnes.</translation>
    </message>
    <message>
        <source>Case number copied.</source>
        <translation>Numéro de dossier copié.</translation>
    </message>
    <message>
        <source>Seat booked.</source>
        <translation>Place réservée.</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>Consentement enregistré.</translation>
    </message>
    <message>
        <source>Consent withdrawn: nothing new is booked or shared.</source>
        <translation>Consentement retiré&#xa0;: plus de nouvelle réservation ni de nouveau partage.</translation>
    </message>
    <message>
        <source>Identity saved.</source>
        <translation>Identité enregistrée.</translation>
    </message>
    <message>
        <source>Correct the identity</source>
        <translation>Corriger l’identité</translation>
    </message>
    <message>
        <source>Copy the case number</source>
        <translation>Copier le numéro de dossier</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>Séparer de nouveau</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>Code de la feuille de secours</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Four words that do not go together are good.</source>
        <translation>Quatre mots sans rapport entre eux, c’est bien.</translation>
    </message>
    <message>
        <source>Open with this code</source>
        <translation>Ouvrir avec ce code</translation>
    </message>
    <message>
        <source>The sheet lies in the sealed envelope in the safe. Its code opens the desk once more and gives you a new passphrase; the data stays as it is.</source>
        <translation>La feuille est au coffre, dans l’enveloppe fermée. Son code rouvre le bureau et vous donne une nouvelle phrase de passe&#x202f;; les données restent telles quelles.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Choose a register</source>
        <translation>Choisir un registre</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>{number} sheets, {first} to {last}</source>
        <translation>{number} feuilles, {first} à {last}</translation>
    </message>
    <message>
        <source>lines: {number}</source>
        <translation>lignes&#xa0;: {number}</translation>
    </message>
    <message>
        <source>heading in line {number}</source>
        <translation>en-tête à la ligne {number}</translation>
    </message>
    <message>
        <source>without a heading</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>hidden in the workbook</source>
        <translation>masquée dans le classeur</translation>
    </message>
    <message>
        <source>Say at least which column holds the names.</source>
        <translation>Indiquez au moins la colonne des noms.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Premières cellules</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Lue comme</translation>
    </message>
    <message>
        <source>Nothing, leave it out</source>
        <translation>Rien, laisser de côté</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sans en-tête</translation>
    </message>
    <message>
        <source>Family name first</source>
        <translation>Nom d’abord</translation>
    </message>
    <message>
        <source>Given name first</source>
        <translation>Prénom d’abord</translation>
    </message>
    <message>
        <source>How names are written</source>
        <translation>Ordre des noms</translation>
    </message>
    <message>
        <source>1 January means the year only</source>
        <translation>Le 1er janvier veut dire l’année seule</translation>
    </message>
    <message>
        <source>Dates written month first</source>
        <translation>Dates écrites mois d’abord</translation>
    </message>
    <message>
        <source>Whose register</source>
        <translation>Registre de</translation>
    </message>
    <message>
        <source>The consents on paper are on file at the desk, and I attest it</source>
        <translation>Les consentements sur papier sont classés au bureau, et je l’atteste</translation>
    </message>
    <message>
        <source>To confirm with each person</source>
        <translation>À confirmer avec chaque personne</translation>
    </message>
    <message>
        <source>Your name and today&apos;s date are kept with each of these consents.</source>
        <translation>Votre nom et la date du jour restent avec ces consentements.</translation>
    </message>
    <message>
        <source>These people can be found, but neither booked nor shared before they were asked.</source>
        <translation>Ces personnes se retrouvent, mais rien n’est réservé ni partagé avant qu’on leur ait demandé.</translation>
    </message>
    <message>
        <source>People to register: {new}. Records to fill: {filled}.</source>
        <translation>Personnes à inscrire&#xa0;: {new}. Dossiers à compléter&#xa0;: {filled}.</translation>
    </message>
    <message>
        <source>This very file came in on {day}. Who is here already stays one.</source>
        <translation>Ce même fichier est entré le {day}. Qui est déjà ici n’est pas inscrit deux fois.</translation>
    </message>
    <message>
        <source>Choose a line to see why.</source>
        <translation>Choisissez une ligne pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Fills in: {fields}. What stands in the record stays.</source>
        <translation>Complète&#xa0;: {fields}. Ce qui est dans le dossier reste.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>naissance&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Both are shown as one from then on; it can be taken back.</source>
        <translation>Les deux dossiers s’affichent comme un seul&#x202f;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Both stay apart, and nobody is asked again.</source>
        <translation>Les deux dossiers restent séparés, la question ne revient pas.</translation>
    </message>
    <message>
        <source>Both come in, and the review inbox asks.</source>
        <translation>La personne est inscrite, la question attend dans «&#xa0;À trancher&#xa0;».</translation>
    </message>
    <message>
        <source>An Excel or LibreOffice workbook, or a text file. You see what becomes of each line before anything is kept. The file itself is not changed.</source>
        <translation>Un classeur Excel ou LibreOffice, ou un fichier texte. Vous voyez ce que devient chaque ligne avant que rien ne soit gardé. Le fichier lui-même n’est pas modifié.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Came in before</source>
        <translation>Déjà importés</translation>
    </message>
    <message>
        <source>{desk} · {day} · people: {people} of {lines} lines</source>
        <translation>{desk} · {day} · personnes&#xa0;: {people} sur {lines} lignes</translation>
    </message>
    <message>
        <source>Taken back on {day}. Still here: {number}</source>
        <translation>Retiré le {day}. Encore ici&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Devenir</translation>
    </message>
    <message>
        <source>Lines of the register</source>
        <translation>Lignes du registre</translation>
    </message>
    <message>
        <source>No such line in this file</source>
        <translation>Aucune ligne de ce genre dans ce fichier</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>Toutes {number}</translation>
    </message>
    <message>
        <source>New {number}</source>
        <translation>Nouvelles {number}</translation>
    </message>
    <message>
        <source>Same person? {number}</source>
        <translation>Même personne&#x202f;? {number}</translation>
    </message>
    <message>
        <source>Here already {number}</source>
        <translation>Déjà ici {number}</translation>
    </message>
    <message>
        <source>Cannot be read {number}</source>
        <translation>Illisibles {number}</translation>
    </message>
    <message>
        <source>Not people {number}</source>
        <translation>Hors personnes {number}</translation>
    </message>
    <message>
        <source>Say first what is known of the consents.</source>
        <translation>Dites d’abord ce qu’il en est des consentements.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>Voir les personnes</translation>
    </message>
    <message>
        <source>Continue to {step}</source>
        <translation>Continuer&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Bringing the register in</source>
        <translation>Importation du registre</translation>
    </message>
    <message>
        <source>Stopped, nothing of it is kept</source>
        <translation>Si vous arrêtez, rien n’est gardé</translation>
    </message>
    <message>
        <source>Taking the register back</source>
        <translation>Retrait du registre</translation>
    </message>
    <message>
        <source>Stopped, all of it stays</source>
        <translation>Si vous arrêtez, tout reste</translation>
    </message>
    <message>
        <source>The register was taken back. People gone: {gone}.</source>
        <translation>Le registre est retiré. Personnes retirées&#xa0;: {gone}.</translation>
    </message>
    <message>
        <source>The register was taken back. People gone: {gone}. Here still, because worked with: {kept}.</source>
        <translation>Le registre est retiré. Personnes retirées&#xa0;: {gone}. Restent, car leur dossier a avancé depuis&#xa0;: {kept}.</translation>
    </message>
    <message>
        <source>Save the lines to correct</source>
        <translation>Enregistrer les lignes à corriger</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>to-correct</source>
        <translation>a-corriger</translation>
    </message>
    <message>
        <source>{name} is saved. Correct its lines, and import it like a register.</source>
        <translation>{name} est enregistré. Corrigez ses lignes, puis importez-le comme un registre.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Next step, at the end: bring in</source>
        <translation>Étape suivante, à la fin&#xa0;: importer</translation>
    </message>
    <message>
        <source>The same person, someone else, decide later</source>
        <translation>Même personne, autre personne, décider plus tard</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Save the lines to correct…</source>
        <translation>Enregistrer les lignes à corriger…</translation>
    </message>
    <message>
        <source>Take this register back</source>
        <translation>Retirer ce registre</translation>
    </message>
    <message>
        <source>{number} people came in.</source>
        <translation>Personnes inscrites&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Lines in the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Importer un registre</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Numéro dans le registre</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>Date d’inscription</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Birth date or year</source>
        <translation>Date ou année de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Unaccompanied child (yes or no)</source>
        <translation>Mineur non accompagné (oui ou non)</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Orientation par</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Départ prévu</translation>
    </message>
    <message>
        <source>Remarks (sealed)</source>
        <translation>Observations (scellées)</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Here already, to be filled</source>
        <translation>Déjà ici, à compléter</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne&#x202f;?</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>Columns not named</source>
        <translation>Colonnes à nommer</translation>
    </message>
    <message>
        <source>Sheet left out</source>
        <translation>Feuille laissée de côté</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Il n’y a pas de nom.</translation>
    </message>
    <message>
        <source>“{text}” names more than one person.</source>
        <translation>«&#xa0;{text}&#xa0;» nomme plus d’une personne.</translation>
    </message>
    <message>
        <source>“{text}” says only whose relative this is.</source>
        <translation>«&#xa0;{text}&#xa0;» dit seulement de qui c’est un parent.</translation>
    </message>
    <message>
        <source>“{text}” is no name.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nom.</translation>
    </message>
    <message>
        <source>There is no family name.</source>
        <translation>Il n’y a pas de nom de famille.</translation>
    </message>
    <message>
        <source>There are no given names.</source>
        <translation>Il n’y a pas de prénom.</translation>
    </message>
    <message>
        <source>Two people share this line: give each a line, or each table a sheet.</source>
        <translation>Deux personnes partagent cette ligne&#xa0;: donnez une ligne à chacune, ou une feuille à chaque tableau.</translation>
    </message>
    <message>
        <source>This line stands above the heading, but looks like somebody’s.</source>
        <translation>Cette ligne est au-dessus de l’en-tête, mais semble être celle de quelqu’un.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>The name holds an invisible character.</source>
        <translation>Le nom contient un caractère invisible.</translation>
    </message>
    <message>
        <source>There is no day of registration.</source>
        <translation>Il n’y a pas de date d’inscription.</translation>
    </message>
    <message>
        <source>The day of registration, {text}, lies before any desk was there.</source>
        <translation>Le jour d’inscription, {text}, est antérieur à tous les guichets.</translation>
    </message>
    <message>
        <source>The day of registration is that of the line above, {text}.</source>
        <translation>Le jour d’inscription est celui de la ligne précédente, {text}.</translation>
    </message>
    <message>
        <source>The day of registration is that of the title above, {text}.</source>
        <translation>Le jour d’inscription est celui du titre au-dessus, {text}.</translation>
    </message>
    <message>
        <source>The day of registration, {text}, is years ahead.</source>
        <translation>La date d’inscription, {text}, est des années plus tard.</translation>
    </message>
    <message>
        <source>The day of registration, {text}, is still to come. Is this computer&apos;s clock right?</source>
        <translation>La date d’inscription, {text}, est à venir. L’horloge de cet ordinateur est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>“{text}” is no date.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{text}” is a year, not a day.</source>
        <translation>«&#xa0;{text}&#xa0;» est une année, pas un jour.</translation>
    </message>
    <message>
        <source>“{text}” is no date, kept with the remark.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date, gardé avec la remarque.</translation>
    </message>
    <message>
        <source>“{text}” is a bare number, read as a date.</source>
        <translation>«&#xa0;{text}&#xa0;» est un simple nombre, lu comme une date.</translation>
    </message>
    <message>
        <source>Of “{text}”, month or year are those of the sheet.</source>
        <translation>Pour «&#xa0;{text}&#xa0;», le mois ou l’année sont ceux de la feuille.</translation>
    </message>
    <message>
        <source>Of “{text}” the year is kept.</source>
        <translation>De «&#xa0;{text}&#xa0;», seule l’année est gardée.</translation>
    </message>
    <message>
        <source>“{text}” is taken for a year typed into a cell that shows dates.</source>
        <translation>«&#xa0;{text}&#xa0;» est pris pour une année saisie dans une cellule au format date.</translation>
    </message>
    <message>
        <source>“{text}” is taken for a year.</source>
        <translation>«&#xa0;{text}&#xa0;» est pris pour une année.</translation>
    </message>
    <message>
        <source>Day and month may have changed places in this file: {text}?</source>
        <translation>Jour et mois sont peut-être intervertis dans ce fichier&#xa0;: {text}&#x202f;?</translation>
    </message>
    <message>
        <source>“{text}” is no age.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un âge.</translation>
    </message>
    <message>
        <source>“{text}” is no age, kept with the remark.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un âge, gardé avec la remarque.</translation>
    </message>
    <message>
        <source>{text}, in the place of an age, is taken for the birth year.</source>
        <translation>{text}, à la place d’un âge, est pris pour l’année de naissance.</translation>
    </message>
    <message>
        <source>The age, {text}, does not go with the birth date.</source>
        <translation>L’âge, {text}, ne va pas avec la date de naissance.</translation>
    </message>
    <message>
        <source>1 January is taken for the year only.</source>
        <translation>Le 1er janvier est lu comme l’année seule.</translation>
    </message>
    <message>
        <source>“{text}” is taken for the age.</source>
        <translation>«&#xa0;{text}&#xa0;» est pris pour l’âge.</translation>
    </message>
    <message>
        <source>More than a hundred years old? The birth date is {text}.</source>
        <translation>Plus de cent ans&#x202f;? La date de naissance est {text}.</translation>
    </message>
    <message>
        <source>The birth date, {text}, is after the registration.</source>
        <translation>La date de naissance, {text}, suit l’inscription.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>La date de naissance est à venir.</translation>
    </message>
    <message>
        <source>Nobody is that old: {text}. Kept with the remark.</source>
        <translation>Personne n’est si âgé&#xa0;: {text}. Gardé avec la remarque.</translation>
    </message>
    <message>
        <source>“{text}” is no country that is known.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un pays connu.</translation>
    </message>
    <message>
        <source>“{text}” may be two countries.</source>
        <translation>«&#xa0;{text}&#xa0;» peut être deux pays.</translation>
    </message>
    <message>
        <source>“{text}” is taken for a slip of the key.</source>
        <translation>«&#xa0;{text}&#xa0;» est lu comme une faute de frappe.</translation>
    </message>
    <message>
        <source>There is no nationality.</source>
        <translation>Il n’y a pas de nationalité.</translation>
    </message>
    <message>
        <source>The telephone is taken for {text}.</source>
        <translation>Le téléphone est pris pour {text}.</translation>
    </message>
    <message>
        <source>“{text}” is half a number, kept with the remark.</source>
        <translation>«&#xa0;{text}&#xa0;» est un numéro incomplet, gardé avec les observations.</translation>
    </message>
    <message>
        <source>“{text}” is more than a number, kept with the remark.</source>
        <translation>«&#xa0;{text}&#xa0;» a trop de chiffres, gardé avec les observations.</translation>
    </message>
    <message>
        <source>“{text}” is no number, kept with the remark.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un numéro, gardé avec les observations.</translation>
    </message>
    <message>
        <source>“{text}” is no sex that is known, kept with the remark.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un sexe connu, gardé avec les observations.</translation>
    </message>
    <message>
        <source>Sex, category or title contradict each other.</source>
        <translation>Le sexe, la catégorie ou la civilité se contredisent.</translation>
    </message>
    <message>
        <source>“{text}” is no category that is known, kept with the remark.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une catégorie connue, gardé avec les observations.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no, kept with the remark.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est ni oui ni non, gardé avec les observations.</translation>
    </message>
    <message>
        <source>Sent by “{text}”: kept as other, and with the remark.</source>
        <translation>Orientation par «&#xa0;{text}&#xa0;»&#xa0;: gardé comme «&#xa0;autre&#xa0;», et avec les observations.</translation>
    </message>
    <message>
        <source>A child by its category, {text} years old by its birth.</source>
        <translation>Enfant d’après la catégorie, {text} ans d’après la naissance.</translation>
    </message>
    <message>
        <source>The departure, {text}, is before the registration: kept with the remark.</source>
        <translation>Le départ, {text}, est avant l’inscription&#xa0;: gardé avec la remarque.</translation>
    </message>
    <message>
        <source>“{text}” is kept with the remark.</source>
        <translation>«&#xa0;{text}&#xa0;» est gardé avec la remarque.</translation>
    </message>
    <message>
        <source>“{text}” is taken for “not known”.</source>
        <translation>«&#xa0;{text}&#xa0;» est pris pour «&#xa0;inconnu&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” stands in a cell merged over several lines.</source>
        <translation>«&#xa0;{text}&#xa0;» est dans une cellule fusionnée sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>“{text}”: a formula failed here.</source>
        <translation>«&#xa0;{text}&#xa0;»&#xa0;: une formule a échoué ici.</translation>
    </message>
    <message>
        <source>A formula stands here whose result the file does not hold.</source>
        <translation>Une formule est ici, sans résultat dans le fichier.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>nom qui se prononce de même</translation>
    </message>
    <message>
        <source>same name in Arabic</source>
        <translation>même nom en arabe</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>birth agrees</source>
        <translation>naissance qui concorde</translation>
    </message>
    <message>
        <source>name in Arabic</source>
        <translation>nom en arabe</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationalité</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>who sent them</source>
        <translation>orientation</translation>
    </message>
    <message>
        <source>planned departure</source>
        <translation>départ prévu</translation>
    </message>
    <message>
        <source>unaccompanied child</source>
        <translation>mineur non accompagné</translation>
    </message>
    <message>
        <source>Spouse of {name}.</source>
        <translation>Conjoint ou conjointe de {name}.</translation>
    </message>
    <message>
        <source>Child of {name}.</source>
        <translation>Enfant de {name}.</translation>
    </message>
    <message>
        <source>Parent of {name}.</source>
        <translation>Parent de {name}.</translation>
    </message>
    <message>
        <source>Brother or sister of {name}.</source>
        <translation>Frère ou sœur de {name}.</translation>
    </message>
    <message>
        <source>Came with their family.</source>
        <translation>Avec sa famille.</translation>
    </message>
    <message>
        <source>{name}, {where}: {why}.</source>
        <translation>{name}, {where}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Fills in: {fields}.</source>
        <translation>Complète&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>{sheet}, line {row}</source>
        <translation>{sheet}, ligne {row}</translation>
    </message>
    <message>
        <source>Decided later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Une autre personne</translation>
    </message>
</context>
<context>
    <name>Research</name>
    <message>
        <source>Figures for research</source>
        <translation>Chiffres pour la recherche</translation>
    </message>
    <message>
        <source>One line a person: country, category, age group, when, and how far on the way. No name, no number. Whoever is one of too few is made less exact or left out. Who took it out, and why, is noted.</source>
        <translation>Une ligne par personne&#xa0;: pays, catégorie, tranche d’âge, quand, et jusqu’où elle est allée. Ni nom ni numéro. Qui fait partie d’un trop petit groupe est rendu moins précis ou laissé de côté. Qui les a sortis, et pourquoi, est noté.</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Enregistrer comme classeur…</translation>
    </message>
    <message>
        <source>What it is wanted for</source>
        <translation>À quoi cela doit servir</translation>
    </message>
    <message>
        <source>With unaccompanied children</source>
        <translation>Avec les enfants non accompagnés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>About this table</source>
        <translation>À propos de ce tableau</translation>
    </message>
    <message>
        <source>research.xlsx</source>
        <translation>recherche.xlsx</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>A country of the project</source>
        <translation>Un pays du projet</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
    </message>
    <message>
        <source>Desks are not told apart.</source>
        <translation>Les bureaux ne sont pas distingués.</translation>
    </message>
    <message>
        <source>Quarters became years.</source>
        <translation>Les trimestres sont devenus des années.</translation>
    </message>
    <message>
        <source>Ages became under 18, and 18 and over.</source>
        <translation>Les âges sont devenus moins de 18 ans, et 18 ans et plus.</translation>
    </message>
    <message>
        <source>Countries became those of the project, and others.</source>
        <translation>Les pays sont devenus ceux du projet, et les autres.</translation>
    </message>
    <message>
        <source>Years are not told apart.</source>
        <translation>Les années ne sont pas distinguées.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Registered in</source>
        <translation>Inscrit en</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Country of return</source>
        <translation>Pays de retour</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Oriented</source>
        <translation>Orienté</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Formé</translation>
    </message>
    <message>
        <source>Modules attended</source>
        <translation>Modules suivis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Made on {day} for: {reason}</source>
        <translation>Fait le {day} pour&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Each line shares desk, time, age, country and category with {k} others or more.</source>
        <translation>Chaque ligne partage bureau, période, âge, pays et catégorie avec {k} autres ou plus.</translation>
    </message>
    <message>
        <source>Left out because they were too few of a kind: {number}.</source>
        <translation>Laissées de côté, trop peu nombreuses de leur sorte&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Not taken, without consent, or unaccompanied children where not asked for: {number}.</source>
        <translation>Non prises, sans consentement, ou enfants non accompagnés quand on ne les demande pas&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Pseudonyms are drawn anew for each table: two tables cannot be joined.</source>
        <translation>Les pseudonymes sont tirés à nouveau pour chaque tableau&#xa0;: deux tableaux ne peuvent pas être rapprochés.</translation>
    </message>
    <message>
        <source>Figures for research…</source>
        <translation>Chiffres pour la recherche…</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Put a backup back</source>
        <translation>Remettre une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Choisir la sauvegarde…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>With the recovery sheet instead</source>
        <translation>Avec la feuille de secours</translation>
    </message>
    <message>
        <source>Put it back and open</source>
        <translation>Remettre et ouvrir</translation>
    </message>
    <message>
        <source>On this computer or on a new one. A database of the same desk that is here is set aside, never deleted. The desk opens at once; before its next exchange it introduces itself to the central office again.</source>
        <translation>Sur cet ordinateur ou sur un nouveau. Une base du même bureau qui s’y trouve est mise de côté, jamais supprimée. Le bureau s’ouvre aussitôt&#x202f;; avant son prochain échange, il se présente de nouveau au bureau central.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>· made {when}</source>
        <translation>· faite {when}</translation>
    </message>
    <message>
        <source>Your passphrase of that day</source>
        <translation>Votre phrase de passe de ce jour-là</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Who left more than {days} days ago, is no case of this desk and has nothing planned, is kept at the central office and at the desk of the case only. Let go of here: {number}.</source>
        <translation>Les personnes parties depuis plus de {days}&#xa0;jours, qui ne sont pas suivies par ce bureau et pour qui rien n’est prévu, ne restent qu’au bureau central et au bureau qui les suit. Retirées d’ici&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Older copies of this database could not all be deleted: destroy those in the second place.</source>
        <translation>Les copies plus anciennes de cette base n’ont pas toutes pu être supprimées&#xa0;: détruisez celles du second lieu.</translation>
    </message>
    <message>
        <source>{country} · {category} · case of {desk}</source>
        <translation>{country} · {category} · dossier de {desk}</translation>
    </message>
    <message>
        <source>Left on {left}; asked for again, comes with a next bundle</source>
        <translation>Départ le {left}&#x202f;; données redemandées, elles viennent avec un prochain envoi</translation>
    </message>
    <message>
        <source>Left on {left}; let go of on {day}</source>
        <translation>Départ le {left}&#x202f;; données retirées le {day}</translation>
    </message>
    <message>
        <source>Ask for again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Asked for. It comes once the central office has read the next bundle and answered.</source>
        <translation>Demandé. Les données viennent une fois que le bureau central aura lu le prochain envoi et répondu.</translation>
    </message>
    <message>
        <source>Nobody was let go of yet.</source>
        <translation>Personne n’a encore été retiré d’ici.</translation>
    </message>
    <message>
        <source>Let go of here</source>
        <translation>Retirés de ce poste</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>To what waits to be settled</source>
        <translation>À ce qui attend d’être tranché</translation>
    </message>
    <message>
        <source>To the next one</source>
        <translation>Au suivant</translation>
    </message>
    <message>
        <source>Settle it the way of that number</source>
        <translation>Trancher de la façon de ce numéro</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>Ouvrir le cycle</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>What two desks wrote apart will be listed here, with both values.</source>
        <translation>Ce que deux bureaux ont écrit chacun de son côté sera listé ici, avec les deux valeurs.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Rien à trancher</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Laissés ainsi</translation>
    </message>
    <message>
        <source>Settled, at every desk with the next exchange.</source>
        <translation>Tranché&#x202f;; les autres bureaux l’auront au prochain échange.</translation>
    </message>
    <message>
        <source>Reason, read at every desk, for leaving it as it is</source>
        <translation>Motif pour laisser ainsi, lu dans chaque bureau</translation>
    </message>
    <message>
        <source>Seats: {taken} of {capacity}</source>
        <translation>Places&#xa0;: {taken} sur {capacity}</translation>
    </message>
    <message>
        <source>Places: {taken} of {capacity}</source>
        <translation>Places&#xa0;: {taken} sur {capacity}</translation>
    </message>
    <message>
        <source>Open it above, and change what two desks planned.</source>
        <translation>Ouvrez ci-dessus et changez ce que deux bureaux ont prévu.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>Se prononce de même</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>This choice can be undone.</source>
        <translation>Ce choix pourra être défait.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Left as it is: {reason}</source>
        <translation>Laissé ainsi&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Put it back into the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Nationalities of a session</source>
        <translation>Nationalités d’une séance</translation>
    </message>
    <message>
        <source>More people than seats</source>
        <translation>Plus de personnes que de places</translation>
    </message>
    <message>
        <source>One room, two sessions</source>
        <translation>Une salle, deux séances</translation>
    </message>
    <message>
        <source>One counsellor, two sessions</source>
        <translation>Un conseiller, deux séances</translation>
    </message>
    <message>
        <source>One person, two sessions</source>
        <translation>Une personne, deux séances</translation>
    </message>
    <message>
        <source>A seat without consent</source>
        <translation>Une place sans consentement</translation>
    </message>
    <message>
        <source>Same person, two desks?</source>
        <translation>Même personne, deux bureaux ?</translation>
    </message>
    <message>
        <source>A value that cannot be read</source>
        <translation>Une valeur illisible</translation>
    </message>
    <message>
        <source>Changed without the right to</source>
        <translation>Modifié sans en avoir le droit</translation>
    </message>
    <message>
        <source>Written after their rights had changed</source>
        <translation>Écrit après un changement de droits</translation>
    </message>
    <message>
        <source>People from {countries} have a seat here; a session is for two countries at most. Nobody was removed. Choose who goes to another session.</source>
        <translation>Des personnes de ces pays ont une place ici&#xa0;: {countries}. Une séance réunit deux pays au plus. Personne n’a été retiré. Choisissez qui va à une autre séance.</translation>
    </message>
    <message>
        <source>Two desks gave the last seats away: {booked} people for {capacity} seats. Nobody was removed.</source>
        <translation>Deux bureaux ont donné les dernières places&#xa0;: {booked} personnes pour {capacity} places. Personne n’a été retiré.</translation>
    </message>
    <message>
        <source>Two desks planned these sessions in the same room at the same hour. Both are kept.</source>
        <translation>Deux bureaux ont prévu ces séances dans la même salle à la même heure. Les deux sont gardées.</translation>
    </message>
    <message>
        <source>These sessions are at the same hour with the same counsellor. Both are kept: open one and move it.</source>
        <translation>Ces séances ont lieu à la même heure avec le même conseiller. Les deux sont gardées&#xa0;: ouvrez-en une et déplacez-la.</translation>
    </message>
    <message>
        <source>Two desks seated this person in sessions of the same hour. Both seats are kept.</source>
        <translation>Deux bureaux ont réservé à cette personne des séances à la même heure. Les deux places sont gardées.</translation>
    </message>
    <message>
        <source>This person has a seat, but no longer the consent it needs: {missing}. Record the consent on the record, or give the seat back.</source>
        <translation>Cette personne a une place, mais plus le consentement nécessaire&#xa0;: {missing}. Recueillez-le sur le dossier, ou rendez la place.</translation>
    </message>
    <message>
        <source>Two desks registered people who agree in what is marked below. Joined, they are shown as one, with everything that hangs on both; neither record is changed, and joining can be taken back.</source>
        <translation>Deux bureaux ont inscrit des personnes qui concordent sur les points marqués ci-dessous. Réunies, elles s’affichent comme une seule, avec tout ce qui dépend des deux dossiers&#x202f;; aucun dossier n’est modifié, et l’on peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Another desk sent a value here that this version of the program cannot read. It is kept and passed on as it came. Install the newest version, or write the value again on the record.</source>
        <translation>Un autre bureau a envoyé ici une valeur que cette version du programme ne sait pas lire. Elle est gardée et transmise telle quelle. Installez la version la plus récente, ou saisissez de nouveau la valeur sur le dossier.</translation>
    </message>
    <message>
        <source>A computer of {desks} changed what only the central office may change. The change is kept, but it has no effect anywhere. Ask the desk, and the central office, what was meant.</source>
        <translation>Un ordinateur de {desks} a modifié ce que seul le bureau central peut modifier. La modification est conservée, mais reste partout sans effet. Demandez au point d’orientation et au bureau central ce qui était voulu.</translation>
    </message>
    <message>
        <source>{author} went on writing at {desks} after the central office had changed what they may do, before the desk could hear of it: {entries}. All of it counts like any other entry. Go through it with the desk, then leave it with a reason.</source>
        <translation>{author} a continué d’écrire à {desks} après que le bureau central avait changé ses droits, avant que le bureau ne puisse l’apprendre&#xa0;: {entries}. Tout cela compte comme le reste. Parcourez-le avec le bureau, puis laissez-le tel quel en donnant une raison.</translation>
    </message>
    <message>
        <source>Two desks wrote this apart. Both values are kept until someone chooses.</source>
        <translation>Deux bureaux ont écrit ceci chacun de son côté. Les deux valeurs sont gardées jusqu’à votre choix.</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Make it a session for {countries}</source>
        <translation>En faire une séance {countries}</translation>
    </message>
    <message>
        <source>{session}: take room {room}</source>
        <translation>{session}&#xa0;: prendre {room}</translation>
    </message>
    <message>
        <source>{who}: move to {session} (free: {free})</source>
        <translation>{who}&#xa0;: vers {session} (libres&#xa0;: {free})</translation>
    </message>
    <message>
        <source>Give back the seat in {session}</source>
        <translation>Rendre la place&#xa0;: {session}</translation>
    </message>
    <message>
        <source>{who}: give the seats back, and call them later</source>
        <translation>{who}&#xa0;: rendre les places, à rappeler plus tard</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Garder&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Keep the value of {desk}</source>
        <translation>Garder la valeur de&#xa0;: {desk}</translation>
    </message>
    <message>
        <source>Unknown desk</source>
        <translation>Bureau inconnu</translation>
    </message>
    <message>
        <source>value shown</source>
        <translation>valeur affichée</translation>
    </message>
    <message>
        <source>Colleague not known here yet</source>
        <translation>Collègue pas encore connu ici</translation>
    </message>
    <message>
        <source>at an hour not known</source>
        <translation>à une heure inconnue</translation>
    </message>
    <message>
        <source>{day} at {hour}</source>
        <translation>{day} à {hour}</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Autre valeur</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Garder cette valeur</translation>
    </message>
    <message>
        <source>Type the value to keep.</source>
        <translation>Saisissez la valeur à garder.</translation>
    </message>
    <message>
        <source>31/12/2021</source>
        <translation>31/12/2021</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Autre valeur…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Sealed remark</source>
        <translation>Remarque scellée</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>More people than places in a cycle</source>
        <translation>Plus de personnes que de places dans un cycle</translation>
    </message>
    <message>
        <source>One person, two cycles on a day</source>
        <translation>Une personne, deux cycles le même jour</translation>
    </message>
    <message>
        <source>Departure before the end of a module</source>
        <translation>Départ avant la fin d’un module</translation>
    </message>
    <message>
        <source>Enrolled without the modules before</source>
        <translation>Inscription sans les modules préalables</translation>
    </message>
    <message>
        <source>Enrolled without consent</source>
        <translation>Inscription sans consentement</translation>
    </message>
    <message>
        <source>A certificate issued twice</source>
        <translation>Un certificat délivré deux fois</translation>
    </message>
    <message>
        <source>Two desks gave the last places away (people: {booked}, places: {capacity}). Nobody was removed.</source>
        <translation>Deux bureaux ont donné les dernières places (personnes&#xa0;: {booked}, places&#xa0;: {capacity}). Personne n’a été retiré.</translation>
    </message>
    <message>
        <source>This person has two places on {days}. Both are kept until someone chooses.</source>
        <translation>Cette personne a deux places&#xa0;: {days}. Les deux sont gardées jusqu’à ce que quelqu’un choisisse.</translation>
    </message>
    <message>
        <source>The departure is planned for {leaves}, and the module ends on {ends}. Someone enrolled must be able to finish before leaving.</source>
        <translation>Le départ est prévu {leaves}, et le module finit {ends}. Une personne inscrite doit pouvoir terminer avant de partir.</translation>
    </message>
    <message>
        <source>This module asks for others before it that are not completed: {codes}. Nobody was removed.</source>
        <translation>Ce module en demande d’autres avant lui, qui ne sont pas acquis&#xa0;: {codes}. Personne n’a été retiré.</translation>
    </message>
    <message>
        <source>This person is enrolled, and a consent that it needs is lacking: {missing}. Record the consent, or give the place back.</source>
        <translation>Cette personne est inscrite, et un consentement nécessaire manque&#xa0;: {missing}. Enregistrez le consentement, ou rendez la place.</translation>
    </message>
    <message>
        <source>Two desks issued a certificate of the same cycle: {numbers}. Both hold until one is taken back.</source>
        <translation>Deux bureaux ont délivré un certificat du même cycle&#xa0;: {numbers}. Les deux valent jusqu’à ce que l’un soit repris.</translation>
    </message>
    <message>
        <source>Take back {number}; {other} holds</source>
        <translation>Reprendre {number}&#x202f;; {other} vaut</translation>
    </message>
    <message>
        <source>Plan the departure for {day}</source>
        <translation>Prévoir le départ {day}</translation>
    </message>
    <message>
        <source>{who}: enrol in {cycle} instead (free: {free})</source>
        <translation>{who}&#xa0;: inscrire plutôt dans {cycle} (libres&#xa0;: {free})</translation>
    </message>
    <message>
        <source>{who}: give the place in {cycle} back</source>
        <translation>{who}&#xa0;: rendre la place dans {cycle}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This is not the passphrase of the person chosen. Try again, or use the recovery sheet.</source>
        <translation>Ce n’est pas la phrase de passe de la personne choisie. Réessayez, ou prenez la feuille de secours.</translation>
    </message>
    <message>
        <source>Several passphrases in a row were wrong. Wait {seconds} seconds, then try again; or take the recovery sheet.</source>
        <translation>Plusieurs phrases de passe de suite étaient fausses. Attendez {seconds} secondes, puis réessayez&#x202f;; ou prenez la feuille de secours.</translation>
    </message>
    <message>
        <source>The database is open for reading only. Nothing was changed. Put the last backup back, or mend the disk, to work again.</source>
        <translation>La base est ouverte en lecture seule. Rien n’a été modifié. Remettez la dernière sauvegarde, ou réparez le disque, pour travailler de nouveau.</translation>
    </message>
    <message>
        <source>An older release of the program made this database, and bringing it up to date has to write. Nothing was changed. Make room on the disk, or put the last backup back.</source>
        <translation>Une version plus ancienne du programme a fait cette base, et la mettre à jour demande d’écrire. Rien n’a été modifié. Faites de la place sur le disque, ou remettez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Nobody changes or removes their own access. Ask a colleague who may give access.</source>
        <translation>Personne ne change ni ne retire son propre accès. Demandez à un collègue qui peut donner des accès.</translation>
    </message>
    <message>
        <source>The central office has ended this access. Nothing is lost; ask your desk lead or the central office.</source>
        <translation>Le bureau central a fermé cet accès. Rien n’est perdu&#x202f;; adressez-vous au responsable du bureau ou au bureau central.</translation>
    </message>
    <message>
        <source>These colleagues have to unlock once with this release first, so that they keep their access: {names}.</source>
        <translation>Ces collègues doivent d’abord déverrouiller une fois avec cette version, pour garder leur accès&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>This is not the code of this desk&apos;s recovery sheet. Compare it letter by letter.</source>
        <translation>Ce n’est pas le code de la feuille de secours de ce bureau. Comparez lettre par lettre.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {least} characters: four words that do not go together.</source>
        <translation>Choisissez une phrase de passe d’au moins {least} caractères&#xa0;: quatre mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>This passphrase is soon guessed: it is common, a pattern, or made of names. Take four words that do not go together.</source>
        <translation>Cette phrase de passe se devine vite&#xa0;: elle est courante, suit un motif ou reprend des noms. Prenez quatre mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Type the name that colleagues know.</source>
        <translation>Saisissez le nom que vos collègues connaissent.</translation>
    </message>
    <message>
        <source>This desk is set up on this computer already. Open it with its passphrase instead.</source>
        <translation>Ce bureau existe déjà sur ce poste. Ouvrez-le avec sa phrase de passe.</translation>
    </message>
    <message>
        <source>This bundle was not written by the central office, so it confirms nothing. Take one of its own.</source>
        <translation>Ce paquet n’a pas été écrit par le bureau central&#xa0;: il ne confirme rien. Prenez-en un qui vient de lui.</translation>
    </message>
    <message>
        <source>What is sealed has to open to {least} colleagues at least, so that it can be read when one is away.</source>
        <translation>Ce qui est scellé doit s’ouvrir à {least} collègues au moins, pour qu’on puisse le lire en l’absence de l’un d’eux.</translation>
    </message>
    <message>
        <source>This person&apos;s data were erased. Nothing more is kept of them; whoever comes again is registered anew.</source>
        <translation>Les données de cette personne ont été effacées. Rien d’autre n’est gardé d’elle&#x202f;; si elle revient, elle est enregistrée de nouveau.</translation>
    </message>
    <message>
        <source>This person left long ago: who it is, is kept at the central office and at the desk of the case. Settings, Data protection has it sent again.</source>
        <translation>Cette personne est partie depuis longtemps&#xa0;: son identité n’est conservée qu’au bureau central et au bureau qui la suit. Pour la redemander&#xa0;: Réglages, Protection des données.</translation>
    </message>
    <message>
        <source>What is known of this person is here already.</source>
        <translation>Ce que l’on sait de cette personne est déjà ici.</translation>
    </message>
    <message>
        <source>Say why the data have to be kept: the person is told, and it is noted.</source>
        <translation>Dites pourquoi les données doivent être gardées&#xa0;: la personne en est informée, et c’est noté.</translation>
    </message>
    <message>
        <source>Say what it is wanted for: without a reason nothing leaves, and the reason is noted.</source>
        <translation>Dites à quoi cela doit servir&#xa0;: sans motif rien ne sort, et le motif est noté.</translation>
    </message>
    <message>
        <source>This request was answered already. Nothing was changed.</source>
        <translation>Cette demande a déjà reçu une réponse. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Part of this bundle lacks values that nobody was allowed to take out. That part was not taken; tell the central office which desk it came from.</source>
        <translation>Il manque dans une partie de ce paquet des valeurs que personne n’avait le droit d’ôter. Cette partie n’a pas été reprise&#x202f;; dites au bureau central de quel bureau elle vient.</translation>
    </message>
    <message>
        <source>Choose the desk from the list.</source>
        <translation>Choisissez le bureau dans la liste.</translation>
    </message>
    <message>
        <source>This person has no access on this computer. Ask the desk lead to add them.</source>
        <translation>Cette personne n’a pas d’accès sur ce poste. La personne responsable du bureau peut l’ajouter.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the desk lead or the central office.</source>
        <translation>Votre rôle ne le permet pas. Voyez avec la personne responsable du bureau ou le bureau central.</translation>
    </message>
    <message>
        <source>This is sealed to named people, and you are not among them. Ask the desk&apos;s first counsellor.</source>
        <translation>C’est scellé pour des personnes nommées, et votre nom n’y est pas. Voyez avec la personne qui a créé ce bureau.</translation>
    </message>
    <message>
        <source>Only the central office&apos;s computer holds the key for this.</source>
        <translation>Seul le poste du bureau central a la clé pour le faire.</translation>
    </message>
    <message>
        <source>Type at least one name: a family name or a given name.</source>
        <translation>Saisissez au moins un nom&#xa0;: nom de famille ou prénom.</translation>
    </message>
    <message>
        <source>A name has at most {limit} characters. Shorten this one.</source>
        <translation>Un nom a au plus {limit} caractères. Raccourcissez celui-ci.</translation>
    </message>
    <message>
        <source>This name holds an invisible character ({character}). Type it again instead of pasting it.</source>
        <translation>Ce nom contient un caractère invisible ({character}). Saisissez-le au clavier au lieu de le coller.</translation>
    </message>
    <message>
        <source>These characters cannot be shown or printed here: {characters}. Use other letters for them.</source>
        <translation>Ces caractères ne peuvent être ni affichés ni imprimés ici&#xa0;: {characters}. Mettez d’autres lettres à leur place.</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Check the year.</source>
        <translation>La date de naissance est dans le futur. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>Nobody born in {year} can be registered today. Check the year.</source>
        <translation>Une naissance en {year} est trop ancienne pour une inscription. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>Type the year of birth with four digits.</source>
        <translation>Saisissez l’année de naissance en quatre chiffres.</translation>
    </message>
    <message>
        <source>Type the date as day, month and year, such as 31/12/1994.</source>
        <translation>Saisissez la date en jour, mois et année, par exemple 31/12/1994.</translation>
    </message>
    <message>
        <source>Type the age in whole years, from 0 to {limit}.</source>
        <translation>Saisissez l’âge en années entières, de 0 à {limit}.</translation>
    </message>
    <message>
        <source>A digit is missing: a Moroccan number has nine after +212. For another country, begin with +.</source>
        <translation>Il manque un chiffre&#xa0;: un numéro marocain en a neuf après +212. Pour un autre pays, commencez par&#xa0;+.</translation>
    </message>
    <message>
        <source>This number has too many digits. Check it with the person.</source>
        <translation>Ce numéro a trop de chiffres. Vérifiez-le avec la personne.</translation>
    </message>
    <message>
        <source>This is not a telephone number. For a foreign one, begin with + and the country code.</source>
        <translation>Ce n’est pas un numéro de téléphone. Pour un numéro étranger, commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>An e-mail address has the form name@place.country. Leave it empty if there is none.</source>
        <translation>Une adresse e-mail s’écrit nom@lieu.pays. Laissez vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Choose the nationality or the country of return.</source>
        <translation>Choisissez la nationalité ou le pays de retour.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Choisissez un pays dans la liste.</translation>
    </message>
    <message>
        <source>A planned departure lies ahead. Choose today or a later day.</source>
        <translation>Un départ prévu est à venir. Choisissez aujourd’hui ou un jour suivant.</translation>
    </message>
    <message>
        <source>This departure is more than ten years away. Check the year.</source>
        <translation>Ce départ est dans plus de dix ans. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>Type the date as day, month and year, such as 31/12/2021.</source>
        <translation>Saisissez la date en jour, mois et année, par exemple 31/12/2021.</translation>
    </message>
    <message>
        <source>This record is not on this computer yet. It comes with the next exchange.</source>
        <translation>Ce dossier n’est pas encore sur ce poste. Il arrivera avec le prochain échange.</translation>
    </message>
    <message>
        <source>Consent comes first: record it before anything else about the person is kept or booked.</source>
        <translation>D’abord le consentement&#xa0;: enregistrez-le avant de garder ou de réserver quoi que ce soit pour la personne.</translation>
    </message>
    <message>
        <source>Unaccompanied child: record the guardian&apos;s and the child&apos;s consent, then book.</source>
        <translation>Enfant non accompagné&#xa0;: enregistrez l’accord de la tutelle et celui de l’enfant, puis réservez.</translation>
    </message>
    <message>
        <source>Unaccompanied child: record the guardian&apos;s consent, then book.</source>
        <translation>Enfant non accompagné&#xa0;: enregistrez l’accord de la tutelle, puis réservez.</translation>
    </message>
    <message>
        <source>Unaccompanied child: record the child&apos;s own consent, then book.</source>
        <translation>Enfant non accompagné&#xa0;: enregistrez l’accord de l’enfant, puis réservez.</translation>
    </message>
    <message>
        <source>Type the name of the guardian who consents.</source>
        <translation>Saisissez le nom du tuteur ou de la tutrice qui consent.</translation>
    </message>
    <message>
        <source>A consent cannot be dated in the future.</source>
        <translation>Un consentement ne peut pas porter une date à venir.</translation>
    </message>
    <message>
        <source>Choose the country that the session is about.</source>
        <translation>Choisissez le pays de la séance.</translation>
    </message>
    <message>
        <source>Type the day and the hour of the session.</source>
        <translation>Saisissez le jour et l’heure de la séance.</translation>
    </message>
    <message>
        <source>Third nationality: this session is for {first} and {second}. Plan a session for {country}.</source>
        <translation>Troisième nationalité&#xa0;: cette séance est pour {first} et {second}. Créez une séance {country}.</translation>
    </message>
    <message>
        <source>Third nationality: this session is for {first} and {second}. Book the {country} session of {held_on}, free seats: {free}.</source>
        <translation>Troisième nationalité&#xa0;: cette séance est pour {first} et {second}. Réservez la séance {country} du {held_on}, places libres&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>This session is for {first} so far. Add {country} as its second country, or choose another session.</source>
        <translation>Cette séance n’a qu’un pays&#xa0;: {first}. Ajoutez le second, {country}, ou choisissez une autre séance.</translation>
    </message>
    <message>
        <source>This hour has passed. Choose a later one, or another day.</source>
        <translation>Cette heure est passée. Choisissez une heure suivante ou un autre jour.</translation>
    </message>
    <message>
        <source>The session ends before it begins. A session lasts an hour unless you say otherwise.</source>
        <translation>La séance finit avant de commencer. Sans indication, une séance dure une heure.</translation>
    </message>
    <message>
        <source>A session cannot last longer than {hours} hours. Plan several instead.</source>
        <translation>Durée maximale d’une séance, en heures&#xa0;: {hours}. Créez plusieurs séances.</translation>
    </message>
    <message>
        <source>{room} is taken: another session begins there at {starts_at}. Choose another room or hour.</source>
        <translation>{room}&#xa0;: salle prise, une autre séance y commence à {starts_at}. Choisissez une autre salle ou une autre heure.</translation>
    </message>
    <message>
        <source>This counsellor runs another session at {starts_at}. Choose someone else or another hour.</source>
        <translation>Cette personne tient une autre séance à {starts_at}. Choisissez quelqu’un d’autre ou une autre heure.</translation>
    </message>
    <message>
        <source>This person sits in another session at {starts_at}. Give that seat back first.</source>
        <translation>Cette personne a une place dans une autre séance à {starts_at}. Libérez d’abord cette place.</translation>
    </message>
    <message>
        <source>A session has between 1 and {most} seats.</source>
        <translation>Une séance a entre 1 et {most} places.</translation>
    </message>
    <message>
        <source>All {capacity} seats are taken. Choose another session, or ask the desk lead to go past it.</source>
        <translation>Toutes les places sont prises ({capacity}). Choisissez une autre séance, ou demandez un dépassement à la personne responsable du bureau.</translation>
    </message>
    <message>
        <source>This session is cancelled. Choose another one.</source>
        <translation>Cette séance est annulée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This session was held and can no longer be changed.</source>
        <translation>Cette séance a eu lieu et ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>Type why the session is cancelled.</source>
        <translation>Indiquez pourquoi la séance est annulée.</translation>
    </message>
    <message>
        <source>Attendance is noted for this seat, so it cannot be given back. Correct the attendance instead.</source>
        <translation>La présence est saisie pour cette place, qui ne peut plus être libérée. Corrigez plutôt la présence.</translation>
    </message>
    <message>
        <source>The session has not begun yet. Attendance is noted from its first minute on.</source>
        <translation>La séance n’a pas commencé. Les présences se saisissent dès sa première minute.</translation>
    </message>
    <message>
        <source>Between 1 and {most} brochures can be handed out at once.</source>
        <translation>On remet entre 1 et {most} brochures à la fois.</translation>
    </message>
    <message>
        <source>This bundle from {desk} was read before. Nothing in it is new, and nothing has changed.</source>
        <translation>Cet envoi ({desk}) a déjà été lu. Il n’apporte rien de nouveau et rien n’a changé.</translation>
    </message>
    <message>
        <source>This file is not a FORAS bundle. Nothing has changed. Choose a file that ends in .foras.</source>
        <translation>Ce fichier n’est pas un envoi FORAS. Rien n’a changé. Choisissez un fichier qui finit par .foras.</translation>
    </message>
    <message>
        <source>This bundle is cut short or altered. Nothing has changed. Ask for it to be written again.</source>
        <translation>Cet envoi est tronqué ou altéré. Rien n’a changé. Demandez qu’il soit écrit de nouveau.</translation>
    </message>
    <message>
        <source>This bundle holds something that no desk writes. Nothing has changed. Tell the central office.</source>
        <translation>Cet envoi contient ce qu’aucun bureau n’écrit. Rien n’a changé. Prévenez le bureau central.</translation>
    </message>
    <message>
        <source>This bundle is not signed by the desk it names. Nothing has changed. Tell the central office.</source>
        <translation>Cet envoi ne porte pas la signature du bureau qu’il nomme. Rien n’a changé. Prévenez le bureau central.</translation>
    </message>
    <message>
        <source>Part of this bundle is not signed by the desk it names, and was left out.</source>
        <translation>Une partie de cet envoi ne porte pas la signature du bureau qu’elle nomme&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>This bundle claims a desk that the central office never admitted. Nothing has changed. Tell the central office.</source>
        <translation>Cet envoi se réclame d’un bureau que le bureau central n’a jamais admis. Rien n’a changé. Prévenez le bureau central.</translation>
    </message>
    <message>
        <source>This bundle is written for someone else. Nothing has changed. Pass the stick on.</source>
        <translation>Cet envoi est destiné à un autre bureau. Rien n’a changé. Faites suivre la clé.</translation>
    </message>
    <message>
        <source>This bundle comes from a computer that the central office has not admitted. Nothing has changed.</source>
        <translation>Cet envoi vient d’un poste que le bureau central n’a pas admis. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This bundle comes from a computer that the central office has retired. Nothing has changed.</source>
        <translation>Cet envoi vient d’un poste que le bureau central a retiré. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This bundle belongs to other data: practice and real data, or two projects, never mix. Nothing has changed.</source>
        <translation>Cet envoi appartient à d’autres données&#xa0;: entraînement et réel, ou deux projets, ne se mélangent jamais. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer version of the program. Nothing has changed. Update first, then read it again.</source>
        <translation>Cet envoi a été écrit par une version plus récente du programme. Rien n’a changé. Mettez à jour, puis relisez-le.</translation>
    </message>
    <message>
        <source>This file is larger than any bundle. Nothing has changed. Tell the central office.</source>
        <translation>Ce fichier est plus gros que tout envoi possible. Rien n’a changé. Prévenez le bureau central.</translation>
    </message>
    <message>
        <source>Two computers speak with the same voice: one is a copy of the other. Nothing has changed. Tell the central office.</source>
        <translation>Deux postes ont la même identité&#xa0;: l’un est une copie de l’autre. Rien n’a changé. Prévenez le bureau central.</translation>
    </message>
    <message>
        <source>This desk has not met the central office yet. Write the introduction and take it there.</source>
        <translation>Ce bureau ne s’est pas encore présenté au bureau central. Écrivez la présentation et portez-la là-bas.</translation>
    </message>
    <message>
        <source>No other computer is known yet. Admit a desk first; then there is someone to write to.</source>
        <translation>Aucun autre poste n’est connu. Admettez d’abord un bureau&#x202f;; il y aura alors un destinataire.</translation>
    </message>
    <message>
        <source>This computer was copied, or put back from a copy. All that is written here is safe, and work goes on. Nothing is sent or read before it has a new identity: give it one on the page Exchange.</source>
        <translation>Cet ordinateur a été copié, ou restauré à partir d’une copie. Tout ce qui est écrit ici est en sécurité, et le travail continue. Rien n’est envoyé ni lu avant qu’il ait une nouvelle identité&#x202f;: donnez-la-lui sur la page Échange.</translation>
    </message>
    <message>
        <source>This computer&apos;s identity is in order. It needs no new one.</source>
        <translation>L’identité de cet ordinateur est en ordre. Il n’en faut pas de nouvelle.</translation>
    </message>
    <message>
        <source>The central office has named no central server. Sticks carry everything meanwhile.</source>
        <translation>Le bureau central n’a indiqué aucun serveur central. Les clés transportent tout en attendant.</translation>
    </message>
    <message>
        <source>The central server cannot be reached. Everything is kept here; it is tried again, and a stick does too.</source>
        <translation>Le serveur central est injoignable. Tout est gardé ici&#x202f;; un nouvel essai suivra, et une clé convient aussi.</translation>
    </message>
    <message>
        <source>The central server has no time just now. Everything is kept here and goes at the next try.</source>
        <translation>Le serveur central est occupé en ce moment. Tout est gardé ici et partira au prochain essai.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy lets nothing through. Everything is kept here. Ask whoever keeps the network.</source>
        <translation>Le serveur mandataire de ce réseau ne laisse rien passer. Tout est gardé ici. Adressez-vous au responsable du réseau.</translation>
    </message>
    <message>
        <source>Something else answers in the central server&apos;s place. Nothing was sent. If this network asks to log on, do so in the browser.</source>
        <translation>Autre chose répond à la place du serveur central. Rien n’a été envoyé. Si ce réseau demande de se connecter, faites-le dans le navigateur.</translation>
    </message>
    <message>
        <source>The central server cannot prove who it is. Nothing was sent. Tell the central office; a stick works meanwhile.</source>
        <translation>Le serveur central ne peut pas prouver son identité. Rien n’a été envoyé. Prévenez le bureau central&#x202f;; une clé convient en attendant.</translation>
    </message>
    <message>
        <source>The central server&apos;s certificate is not valid on the day that this computer shows. Look at its date. Nothing was sent.</source>
        <translation>Le certificat du serveur central n’est pas valable le jour qu’affiche cet ordinateur. Vérifiez sa date. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The central server does not know this computer. Nothing was sent. Tell the central office.</source>
        <translation>Le serveur central ne connaît pas cet ordinateur. Rien n’a été envoyé. Prévenez le bureau central.</translation>
    </message>
    <message>
        <source>The central office has retired this computer. All that is written here is safe. Call the central office.</source>
        <translation>Le bureau central a retiré cet ordinateur. Tout ce qui est écrit ici est en sûreté. Appelez le bureau central.</translation>
    </message>
    <message>
        <source>The central server lets this computer in no more. All that is written here is safe. Call the central office.</source>
        <translation>Le serveur central n’admet plus cet ordinateur. Tout ce qui est écrit ici est en sûreté. Appelez le bureau central.</translation>
    </message>
    <message>
        <source>The central server did not take what was sent ({code}). It is kept here. Tell the central office.</source>
        <translation>Le serveur central n’a pas pris ce qui a été envoyé ({code}). Tout est gardé ici. Prévenez le bureau central.</translation>
    </message>
    <message>
        <source>This is settled already, here or at another desk. Nothing was overwritten.</source>
        <translation>C’est déjà tranché, ici ou dans un autre bureau. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Things have changed since this was proposed. Look again, then choose.</source>
        <translation>La situation a changé depuis cette proposition. Regardez de nouveau, puis choisissez.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this. Install it here to settle it.</source>
        <translation>Une version plus récente du programme a écrit ceci. Installez-la ici pour trancher.</translation>
    </message>
    <message>
        <source>This cannot stay as it is. Choose one of the ways shown.</source>
        <translation>Cela ne peut pas rester ainsi. Choisissez l’une des solutions proposées.</translation>
    </message>
    <message>
        <source>Type the reason for leaving it as it is.</source>
        <translation>Saisissez le motif pour laisser ainsi.</translation>
    </message>
    <message>
        <source>Country sheets are written and published on the central office&apos;s computer. Elsewhere they are read.</source>
        <translation>Les fiches pays s’écrivent et se publient sur l’ordinateur du bureau central. Ailleurs, elles se lisent.</translation>
    </message>
    <message>
        <source>A sheet needs at least one section before it is published. Add one. The draft is kept.</source>
        <translation>Une fiche a besoin d’une rubrique au moins avant d’être publiée. Ajoutez-en une. Le brouillon est gardé.</translation>
    </message>
    <message>
        <source>Each section needs its title in French, Arabic and English. Still missing: {titles}. The draft is kept.</source>
        <translation>Chaque rubrique a besoin de son titre en français, en arabe et en anglais. Il manque&#xa0;: {titles}. Le brouillon est gardé.</translation>
    </message>
    <message>
        <source>{section}: the day of the check is still to come. Type the day when it was verified.</source>
        <translation>{section}&#xa0;: le jour de la vérification est à venir. Tapez le jour où elle a été faite.</translation>
    </message>
    <message>
        <source>{section}: the review comes before the check. Type a later day.</source>
        <translation>{section}&#xa0;: la révision vient avant la vérification. Tapez un jour plus tard.</translation>
    </message>
    <message>
        <source>This computer is not among those that are admitted. It may be retired already.</source>
        <translation>Ce poste ne fait pas partie des postes admis. Il est peut-être déjà retiré.</translation>
    </message>
    <message>
        <source>A computer does not retire itself.</source>
        <translation>Un poste ne se retire pas lui-même.</translation>
    </message>
    <message>
        <source>This version of the module is not given on {day}. Choose the one that is given then.</source>
        <translation>Cette version du module n’est pas donnée le {day}. Choisissez celle qui l’est alors.</translation>
    </message>
    <message>
        <source>A cycle needs at least one day. Type its first day.</source>
        <translation>Un cycle a au moins un jour. Tapez le premier.</translation>
    </message>
    <message>
        <source>A cycle has at most {limit} days. Plan two instead.</source>
        <translation>Un cycle a au plus {limit} jours. Prévoyez-en deux.</translation>
    </message>
    <message>
        <source>Type how many places there are, from 1 to {limit}.</source>
        <translation>Tapez le nombre de places, de 1 à {limit}.</translation>
    </message>
    <message>
        <source>There is little demand for training here: people pass through. Choose Casablanca or Rabat, or type why it is given here.</source>
        <translation>Peu de demande de formation ici&#xa0;: les personnes sont de passage. Choisissez Casablanca ou Rabat, ou écrivez pourquoi la donner ici.</translation>
    </message>
    <message>
        <source>This cycle was called off. Choose another one, or plan a new one.</source>
        <translation>Ce cycle est annulé. Choisissez-en un autre, ou prévoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>This cycle is over. Choose one that goes on or comes.</source>
        <translation>Ce cycle est fini. Choisissez-en un en cours ou à venir.</translation>
    </message>
    <message>
        <source>Type why the cycle is called off.</source>
        <translation>Écrivez pourquoi le cycle est annulé.</translation>
    </message>
    <message>
        <source>This person is in another cycle on {day}. Give that place back first.</source>
        <translation>Cette personne suit un autre cycle le {day}. Libérez d’abord cette place.</translation>
    </message>
    <message>
        <source>The departure, {leaves}, comes before the module&apos;s end. Plan it for {possible} or later, or ask the desk lead.</source>
        <translation>Le départ, {leaves}, tombe avant la fin du module. Placez-le au {possible} ou plus tard, ou demandez une dérogation à la personne responsable du bureau.</translation>
    </message>
    <message>
        <source>A module under way would be cut short. Plan the departure for {possible} or later, or ask the desk lead.</source>
        <translation>Un module en cours serait interrompu. Placez le départ au {possible} ou plus tard, ou demandez une dérogation à la personne responsable du bureau.</translation>
    </message>
    <message>
        <source>This module comes after others that are not done yet: {modules}. Enrol in those first.</source>
        <translation>Ce module vient après d’autres, pas encore faits&#xa0;: {modules}. Inscrivez d’abord à ceux-là.</translation>
    </message>
    <message>
        <source>All {capacity} places are taken. Choose another cycle, or ask the desk lead for one more.</source>
        <translation>Les {capacity} places sont prises. Choisissez un autre cycle, ou demandez une place de plus à la personne responsable du bureau.</translation>
    </message>
    <message>
        <source>{day} is still to come. Nothing is noted ahead.</source>
        <translation>Le {day} est à venir. Rien ne se note d’avance.</translation>
    </message>
    <message>
        <source>{day} is no day of this cycle.</source>
        <translation>Le {day} n’est pas un jour de ce cycle.</translation>
    </message>
    <message>
        <source>Someone chosen has not completed this module. Nothing was issued. Choose again.</source>
        <translation>Une personne choisie n’a pas acquis ce module. Rien n’est délivré. Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Someone chosen holds a certificate of this cycle already. Nothing was issued.</source>
        <translation>Une personne choisie a déjà un certificat de ce cycle. Rien n’est délivré.</translation>
    </message>
    <message>
        <source>Type why the certificate is taken back. It stays with its number.</source>
        <translation>Écrivez pourquoi le certificat est retiré. Le motif reste avec son numéro.</translation>
    </message>
    <message>
        <source>This certificate was taken back. It is not printed any more.</source>
        <translation>Ce certificat est retiré. Il ne s’imprime plus.</translation>
    </message>
    <message>
        <source>No certificate with this number or code is known here. It may come with the next stick.</source>
        <translation>Aucun certificat de ce numéro ou de ce code n’est connu ici. Il peut venir avec la prochaine clé.</translation>
    </message>
    <message>
        <source>There is too little room on this computer for a backup. The earlier ones are as they were. Make room, and try again.</source>
        <translation>Il n’y a pas assez de place sur cet ordinateur pour une sauvegarde. Les précédentes sont intactes. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup could not be opened again and was thrown away. The earlier ones are as they were. Check the database in the settings.</source>
        <translation>La sauvegarde n’a pas pu être rouverte et a été jetée. Les précédentes sont intactes. Vérifiez la base dans les réglages.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug the stick in, or choose another folder.</source>
        <translation>Ce dossier n’est pas là. Branchez la clé, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This folder lies in the database&apos;s own. A second place is a stick, another disk or a shared folder.</source>
        <translation>Ce dossier se trouve dans celui de la base. Un second emplacement est une clé, un autre disque ou un dossier partagé.</translation>
    </message>
    <message>
        <source>This file is no backup of FORAS. Nothing was changed. Choose another one.</source>
        <translation>Ce fichier n’est pas une sauvegarde de FORAS. Rien n’a été modifié. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This backup is damaged and was not put back. What is on this computer is as it was. Choose an earlier one.</source>
        <translation>Cette sauvegarde est abîmée et n’a pas été remise. Ce qui est sur cet ordinateur est intact. Choisissez-en une plus ancienne.</translation>
    </message>
    <message>
        <source>A newer release of the program made this backup. Nothing was changed. Bring this computer&apos;s program up to date first.</source>
        <translation>Une version plus récente du programme a fait cette sauvegarde. Rien n’a été modifié. Mettez d’abord à jour le programme de cet ordinateur.</translation>
    </message>
    <message>
        <source>The database would lie on another computer&apos;s disk, which can lose what is written. Nothing was changed. Let the program keep it on this computer.</source>
        <translation>La base se trouverait sur le disque d’un autre ordinateur, qui peut perdre ce qui est écrit. Rien n’a été modifié. Laissez le programme la garder sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The database would lie on a stick, which can be pulled and lost. Nothing was changed. Let the program keep it on this computer; a stick is for exchanges and backups.</source>
        <translation>La base se trouverait sur une clé, qui peut être retirée et perdue. Rien n’a été modifié. Laissez le programme la garder sur cet ordinateur&#x202f;; une clé sert aux échanges et aux sauvegardes.</translation>
    </message>
    <message>
        <source>The database would lie in a folder that a service copies to other computers, which damages it and gives it away. Nothing was changed. Let the program keep it outside that folder.</source>
        <translation>La base se trouverait dans un dossier qu’un service copie vers d’autres ordinateurs, ce qui l’abîme et la divulgue. Rien n’a été modifié. Laissez le programme la garder hors de ce dossier.</translation>
    </message>
    <message>
        <source>This file is no workbook that can be read. Nothing was taken from it. Save it as an Excel workbook or as a text file (CSV), and try again.</source>
        <translation>Ce fichier n’est pas un classeur lisible. Rien n’en a été repris. Enregistrez-le comme classeur Excel ou fichier texte (CSV), puis réessayez.</translation>
    </message>
    <message>
        <source>This workbook is protected with a password. Nothing was taken from it. Open it in Excel, save it without the password, and try again.</source>
        <translation>Ce classeur est protégé par un mot de passe. Rien n’en a été repris. Ouvrez-le dans Excel, enregistrez-le sans mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is too large for a register: up to {limit} lines can be read at once. Nothing was taken from it. Divide it, and try again.</source>
        <translation>Ce fichier est trop grand pour un registre&#xa0;: {limit} lignes au plus peuvent être lues à la fois. Rien n’en a été repris. Divisez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>On the sheet “{sheet}” something stands very far below or beside the table. Nothing was taken from it. Delete it in Excel (Ctrl + End leads there), save, and try again.</source>
        <translation>Sur la feuille «&#xa0;{sheet}&#xa0;», quelque chose se trouve très loin sous le tableau ou à côté. Rien n’en a été repris. Supprimez-le dans Excel (Ctrl + Fin y mène), enregistrez, puis réessayez.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Ce fichier est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file was changed since its lines were shown. Nothing was taken from it. Look again.</source>
        <translation>Le fichier a changé depuis que ses lignes ont été montrées. Rien n’en a été pris. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>A desk brings in its own register. Another desk&apos;s is brought in at the central office.</source>
        <translation>Un bureau importe son propre registre. Celui d’un autre bureau s’importe au bureau central.</translation>
    </message>
    <message>
        <source>This register was taken back already.</source>
        <translation>Ce registre est déjà retiré.</translation>
    </message>
    <message>
        <source>Part of what this register brought has not arrived here yet. Read the next stick, then take it back.</source>
        <translation>Une partie de ce que ce registre a apporté n’est pas encore arrivée ici. Lisez la prochaine clé, puis retirez-le.</translation>
    </message>
    <message>
        <source>This file is not a FORAS letter. Choose one that ends in .foras-letter.</source>
        <translation>Ce fichier n’est pas une lettre FORAS. Choisissez un fichier qui finit par .foras-letter.</translation>
    </message>
    <message>
        <source>This letter was changed on its way. Nothing has changed here. Ask for a new one.</source>
        <translation>Cette lettre a été modifiée en route. Rien n’a changé ici. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This is a welcome, meant for a desk. The central office reads introductions.</source>
        <translation>C’est un accueil, destiné à un bureau. Le bureau central lit les présentations.</translation>
    </message>
    <message>
        <source>This is an introduction, meant for the central office. A desk reads the welcome it answers with.</source>
        <translation>C’est une présentation, destinée au bureau central. Un bureau lit l’accueil envoyé en réponse.</translation>
    </message>
    <message>
        <source>Practice data and real data never meet: this letter is from the other kind.</source>
        <translation>Données d’entraînement et données réelles ne se rencontrent jamais&#xa0;: cette lettre vient de l’autre côté.</translation>
    </message>
    <message>
        <source>This welcome answers another computer. Nothing has changed here.</source>
        <translation>Cet accueil répond à un autre poste. Rien n’a changé ici.</translation>
    </message>
    <message>
        <source>This letter comes from a computer that was never admitted here. Nothing has been answered.</source>
        <translation>Cette lettre vient d’un poste qui n’a jamais été admis ici. Rien n’a été répondu.</translation>
    </message>
    <message>
        <source>This letter comes from a computer that was retired: stolen, lost or replaced. Nothing has been answered.</source>
        <translation>Cette lettre vient d’un poste retiré&#xa0;: volé, perdu ou remplacé. Rien n’a été répondu.</translation>
    </message>
    <message>
        <source>This letter is sealed to another central office. Nothing has been answered.</source>
        <translation>Cette lettre est scellée pour un autre bureau central. Rien n’a été répondu.</translation>
    </message>
    <message>
        <source>This letter does not answer a forgotten passphrase. Choose the one whose name ends in answer.foras-letter.</source>
        <translation>Cette lettre ne répond pas à un oubli de phrase de passe. Choisissez celle dont le nom finit par answer.foras-letter.</translation>
    </message>
    <message>
        <source>This answer is for another desk, computer or person. Nothing has changed here.</source>
        <translation>Cette réponse est pour un autre bureau, un autre poste ou une autre personne. Rien n’a changé ici.</translation>
    </message>
    <message>
        <source>This answers an earlier letter. Wait for the answer to the last one, or write a new letter.</source>
        <translation>Cette réponse concerne une lettre précédente. Attendez la réponse à la dernière, ou écrivez une nouvelle lettre.</translation>
    </message>
    <message>
        <source>This answer does not fit the key of this database: it has changed since the letter. Write a new letter.</source>
        <translation>Cette réponse ne correspond pas à la clé de cette base&#xa0;: elle a changé depuis la lettre. Écrivez une nouvelle lettre.</translation>
    </message>
    <message>
        <source>The central office cannot help here yet: this desk has not met it, or nobody has unlocked since. A colleague or the recovery sheet can.</source>
        <translation>Le bureau central ne peut pas encore aider ici&#xa0;: ce bureau ne l’a pas rencontré, ou personne n’a déverrouillé depuis. Une ou un collègue le peut, ou la feuille de secours.</translation>
    </message>
    <message>
        <source>Nothing is waiting for an answer in this name. Write a new letter.</source>
        <translation>Rien n’attend de réponse à ce nom. Écrivez une nouvelle lettre.</translation>
    </message>
    <message>
        <source>This is not the passphrase that was chosen for the letter. Try again, or write a new letter.</source>
        <translation>Ce n’est pas la phrase de passe choisie pour la lettre. Réessayez, ou écrivez une nouvelle lettre.</translation>
    </message>
    <message>
        <source>Compare the digits and make sure of the voice first. Nothing has been answered.</source>
        <translation>Comparez d’abord les chiffres et assurez-vous de la voix. Rien n’a été répondu.</translation>
    </message>
    <message>
        <source>This desk belongs to another central office already. Nothing has changed here.</source>
        <translation>Ce bureau dépend déjà d’un autre bureau central. Rien n’a changé ici.</translation>
    </message>
    <message>
        <source>This is not the code of a FORAS certificate, or not all of it. Scan it again, and keep every character.</source>
        <translation>Ce n’est pas le code d’un certificat FORAS, ou il est incomplet. Scannez-le de nouveau, sans perdre un caractère.</translation>
    </message>
    <message>
        <source>This certificate does not hold: its code was changed or never signed. Ask the desk that it names.</source>
        <translation>Ce certificat n’est pas authentique&#xa0;: son code a été modifié ou n’a jamais été signé. Renseignez-vous auprès du bureau qu’il nomme.</translation>
    </message>
    <message>
        <source>This certificate belongs to another project or to practice data. It cannot be checked with this root key.</source>
        <translation>Ce certificat appartient à un autre projet ou aux données d’entraînement. Cette clé racine ne permet pas de le vérifier.</translation>
    </message>
    <message>
        <source>The central office has not admitted this computer, so no certificate can be proved here. Exchange with it first.</source>
        <translation>Le bureau central n’a pas admis ce poste&#xa0;: aucun certificat ne peut être attesté ici. Faites d’abord un échange avec lui.</translation>
    </message>
    <message>
        <source>This file is no list of revoked certificates: a day such as 2021-12-01 comes first, then a number a line.</source>
        <translation>Ce fichier n’est pas une liste de certificats révoqués&#xa0;: d’abord une date comme 2021-12-01, puis un numéro par ligne.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its name and that you may open it.</source>
        <translation>Ce fichier ne peut pas être lu. Vérifiez son nom et le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The key file of this desk is missing. Put keys.json back from the backup; the data is safe.</source>
        <translation>Le fichier de clés de ce bureau manque. Remettez keys.json depuis la sauvegarde&#x202f;; les données sont intactes.</translation>
    </message>
    <message>
        <source>The key file of this desk is damaged. Put keys.json back from the backup; the data is safe.</source>
        <translation>Le fichier de clés de ce bureau est abîmé. Remettez keys.json depuis la sauvegarde&#x202f;; les données sont intactes.</translation>
    </message>
    <message>
        <source>The database of this desk is missing. Put foras.db back from the backup.</source>
        <translation>La base de données de ce bureau manque. Remettez foras.db depuis la sauvegarde.</translation>
    </message>
    <message>
        <source>foras.db is not this desk&apos;s database, or it is damaged. Put it back from the backup.</source>
        <translation>foras.db n’est pas la base de données de ce bureau, ou elle est abîmée. Remettez-la depuis la sauvegarde.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing more is written to it. Put it back from the backup.</source>
        <translation>La base de données est abîmée. Plus rien n’y est écrit. Remettez-la depuis la sauvegarde.</translation>
    </message>
    <message>
        <source>This database was opened by a newer version of the program. Nothing has changed. Install that version.</source>
        <translation>Cette base a été ouverte par une version plus récente du programme. Rien n’a changé. Installez cette version.</translation>
    </message>
    <message>
        <source>This database was changed by something else than FORAS, so it is not written. Put it back from the backup.</source>
        <translation>Cette base a été modifiée hors de FORAS&#x202f;; rien n’y est donc écrit. Remettez-la depuis la sauvegarde.</translation>
    </message>
    <message>
        <source>Another program holds the database. Close it, then try again. Nothing is lost.</source>
        <translation>Un autre programme occupe la base de données. Fermez-le, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The database cannot be opened from this folder. Check that you may read and write there.</source>
        <translation>La base de données ne s’ouvre pas depuis ce dossier. Vérifiez que vous pouvez y lire et y écrire.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written. Make room, then try again; what you typed is still here.</source>
        <translation>Le disque est plein. Rien n’a été écrit. Libérez de la place, puis réessayez&#x202f;; votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>This disk can only be read. Nothing was written. Choose another one.</source>
        <translation>Ce disque est en lecture seule. Rien n’a été écrit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You may not write here. Nothing was written. Choose another folder.</source>
        <translation>Vous n’avez pas le droit d’écrire ici. Rien n’a été écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The stick or folder is gone. Nothing was half written. Plug it in, then try again.</source>
        <translation>La clé ou le dossier n’est plus là. Rien n’est écrit à moitié. Rebranchez, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing was half written. Try another stick or folder.</source>
        <translation>Le disque ne répond plus. Rien n’est écrit à moitié. Essayez une autre clé ou un autre dossier.</translation>
    </message>
    <message>
        <source>This computer cannot use this name. Nothing was written. Choose another one.</source>
        <translation>Ce poste ne peut pas utiliser ce nom. Rien n’a été écrit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>Aucune imprimante sur ce poste. Enregistrez le PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, then print again; the PDF can be saved instead.</source>
        <translation>L’imprimante n’a pas pris les pages. Vérifiez-la, puis recommencez&#x202f;; le PDF peut aussi être enregistré.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be taken back. Correct it in the record.</source>
        <translation>Il y a eu un autre changement depuis&#xa0;: le retour en arrière n’est plus possible. Corrigez dans le dossier.</translation>
    </message>
    <message>
        <source>This cannot be taken back. Record a correction instead.</source>
        <translation>Pas de retour en arrière possible ici. Enregistrez une correction.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A fault in the program stopped this. What was saved before is safe. Look before you repeat it.</source>
        <translation>Un défaut du programme a arrêté ceci. Ce qui était enregistré est sauf. Vérifiez avant de répéter.</translation>
    </message>
    <message>
        <source>The work was interrupted. Nothing was half written. Try again.</source>
        <translation>Le travail a été interrompu. Rien n’est écrit à moitié. Réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}). Nothing was written.</source>
        <translation>Un incident s’est produit ({code}). Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{section} ({language})</source>
        <translation>{section} ({language})</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>{name}: {mark}</source>
        <translation>{name}&#xa0;: {mark}</translation>
    </message>
    <message>
        <source>Name, phone or case number</source>
        <translation>Nom, téléphone ou dossier</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>{name}: seat booked for {day}, {hour}</source>
        <translation>{name}&#xa0;: place réservée pour {day}, {hour}</translation>
    </message>
    <message>
        <source>Book {day}, {hour}</source>
        <translation>Réserver {day}, {hour}</translation>
    </message>
    <message>
        <source>Plan a session for {country}</source>
        <translation>Créer une séance {country}</translation>
    </message>
    <message>
        <source>Add {country} and book</source>
        <translation>Ajouter {country} et réserver</translation>
    </message>
    <message>
        <source>Book past capacity</source>
        <translation>Dépasser la capacité</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancel this session</source>
        <translation>Annuler cette séance</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Pourquoi l’annuler&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Sits in this session</source>
        <translation>A une place dans cette séance</translation>
    </message>
    <message>
        <source>Third nationality, cannot sit here</source>
        <translation>Troisième nationalité, impossible ici</translation>
    </message>
    <message>
        <source>Would add {country} to the session</source>
        <translation>Ajouterait à la séance&#xa0;: {country}</translation>
    </message>
    <message>
        <source>Has had an orientation already</source>
        <translation>A déjà eu une orientation</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Personne à ce nom.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Calendar of a day or a week</source>
        <translation>Calendrier du jour ou de la semaine</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Session moved to {day}, {hours}</source>
        <translation>Séance déplacée&#xa0;: {day}, {hours}</translation>
    </message>
    <message>
        <source>From session to session</source>
        <translation>D’une séance à l’autre</translation>
    </message>
    <message>
        <source>Work in the chosen session</source>
        <translation>Aller dans la séance choisie</translation>
    </message>
    <message>
        <source>Move the session</source>
        <translation>Déplacer la séance</translation>
    </message>
    <message>
        <source>Make the session longer or shorter</source>
        <translation>Allonger ou raccourcir la séance</translation>
    </message>
    <message>
        <source>The week before, after</source>
        <translation>Semaine d’avant, d’après</translation>
    </message>
    <message>
        <source>Plan the session, from its form</source>
        <translation>Créer la séance, depuis son formulaire</translation>
    </message>
    <message>
        <source>Mark candidates, book the marked</source>
        <translation>Marquer des candidats, réserver pour eux</translation>
    </message>
    <message>
        <source>Give a seat back</source>
        <translation>Libérer une place</translation>
    </message>
    <message>
        <source>Present, absent, excused, left early; also 1 to 4</source>
        <translation>Présence, absence, excuse, sortie anticipée&#x202f;; 1 à 4</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Retour au calendrier</translation>
    </message>
    <message>
        <source>Cancelled: {reason}</source>
        <translation>Annulée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{filled} of {slots}, complete</source>
        <translation>{filled} sur {slots}, complet</translation>
    </message>
    <message>
        <source>{filled} of {slots}</source>
        <translation>{filled} sur {slots}</translation>
    </message>
    <message>
        <source>{country} ({number})</source>
        <translation>{country} ({number})</translation>
    </message>
    <message>
        <source>{country} (no sheet)</source>
        <translation>{country} (pas de fiche)</translation>
    </message>
    <message>
        <source>Sections to be verified: {sheets}. Say so when you tell it.</source>
        <translation>Rubriques à vérifier&#xa0;: {sheets}. Dites-le en les présentant.</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message>
        <source>{taken} of {seats}, {over} past capacity</source>
        <translation>{taken} sur {seats}, en trop&#xa0;: {over}</translation>
    </message>
    <message>
        <source>{taken} of {seats}, full</source>
        <translation>{taken} sur {seats}, complet</translation>
    </message>
    <message>
        <source>{taken} of {seats}, {free} free</source>
        <translation>{taken} sur {seats}, libres&#xa0;: {free}</translation>
    </message>
    <message>
        <source>Leaves within seven days</source>
        <translation>Départ sous sept jours</translation>
    </message>
    <message>
        <source>Not noted yet</source>
        <translation>Pas encore saisi</translation>
    </message>
    <message>
        <source>Seats booked for {day}, {hour}: {number}</source>
        <translation>Places réservées pour {day}, {hour}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Session of {day}, {hour} cancelled</source>
        <translation>Séance annulée&#xa0;: {day}, {hour}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Session planned for {day}, {hour}</source>
        <translation>Séance prévue&#xa0;: {day}, {hour}</translation>
    </message>
    <message>
        <source>· optional</source>
        <translation>· facultatif</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisir un pays</translation>
    </message>
    <message>
        <source>Second country</source>
        <translation>Second pays</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Tenue par</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Plan the session</source>
        <translation>Créer la séance</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Reason, kept with the seat</source>
        <translation>Motif, gardé avec la place</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Type why this seat is needed.</source>
        <translation>Indiquez pourquoi cette place est nécessaire.</translation>
    </message>
    <message>
        <source>Attendance {noted}/{people}</source>
        <translation>Présences {noted}/{people}</translation>
    </message>
    <message>
        <source>Seated {people}</source>
        <translation>Places prises {people}</translation>
    </message>
    <message>
        <source>Candidates {number}</source>
        <translation>Candidats {number}</translation>
    </message>
    <message>
        <source>Nobody waits for a session of these countries.</source>
        <translation>Personne n’attend de séance pour ces pays.</translation>
    </message>
    <message>
        <source>Nobody has a seat yet.</source>
        <translation>Aucune place n’est encore prise.</translation>
    </message>
    <message>
        <source>Book the {number} marked</source>
        <translation>Réserver la sélection&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{name}: seat given back</source>
        <translation>{name}&#xa0;: place libérée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>People in the session</source>
        <translation>Personnes de la séance</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Nationalities</source>
        <translation>Nationalités</translation>
    </message>
    <message>
        <source>{key} {meaning}</source>
        <translation>{key} {meaning}</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>Aucune séance choisie</translation>
    </message>
    <message>
        <source>Choose one in the calendar: its seats and candidates appear here.</source>
        <translation>Choisissez-en une dans le calendrier&#xa0;: ses places et ses candidats apparaîtront ici.</translation>
    </message>
    <message>
        <source>Date estimated</source>
        <translation>Date estimée</translation>
    </message>
    <message>
        <source>Orientation point closed</source>
        <translation>Point d’orientation fermé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Proposed instead</source>
        <translation>Proposée à la place</translation>
    </message>
    <message>
        <source>Attendance to note</source>
        <translation>Présences à saisir</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>No session for this country in these days.</source>
        <translation>Aucune séance pour ce pays ces jours-là.</translation>
    </message>
    <message>
        <source>No session in these days. Press N to plan one.</source>
        <translation>Aucune séance ces jours-là. Touche N pour en créer une.</translation>
    </message>
    <message>
        <source>No session in these days.</source>
        <translation>Aucune séance ces jours-là.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Changer ma phrase de passe…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nouvelle phrase de passe…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Rights…</source>
        <translation>Droits…</translation>
    </message>
    <message>
        <source>{desk} · {standing}</source>
        <translation>{desk} · {standing}</translation>
    </message>
    <message>
        <source>Access ended everywhere.</source>
        <translation>L’accès est fermé partout.</translation>
    </message>
    <message>
        <source>Countersigned. Their desk hears of it with the next bundle.</source>
        <translation>Contresigné. Leur bureau l’apprend avec le prochain envoi.</translation>
    </message>
    <message>
        <source>Declined. Their desk hears of it with the next bundle.</source>
        <translation>Refusé. Leur bureau l’apprend avec le prochain envoi.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contresigner</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>End the access…</source>
        <translation>Fermer l’accès…</translation>
    </message>
    <message>
        <source>Access given. They can unlock with their passphrase.</source>
        <translation>Accès donné. Sa phrase de passe ouvre maintenant ce poste.</translation>
    </message>
    <message>
        <source>Access ended by the central office</source>
        <translation>Accès fermé par le bureau central</translation>
    </message>
    <message>
        <source>Their desk took their access away</source>
        <translation>Leur bureau a retiré l’accès</translation>
    </message>
    <message>
        <source>Not countersigned yet · {trust}</source>
        <translation>Pas encore contresigné · {trust}</translation>
    </message>
    <message>
        <source>{trust} · asked for: {asked}</source>
        <translation>{trust} · demandé&#xa0;: {asked}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme le poste</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Not on a metered line</source>
        <translation>Pas sur une ligne facturée au volume</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>Synchronise by itself</source>
        <translation>Synchronisation automatique</translation>
    </message>
    <message>
        <source>To countersign</source>
        <translation>À contresigner</translation>
    </message>
    <message>
        <source>No desk has told of anyone yet.</source>
        <translation>Aucun bureau n’a encore fait connaître quelqu’un.</translation>
    </message>
    <message>
        <source>Colleagues of all desks</source>
        <translation>Collègues de tous les bureaux</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Nouvelle feuille de secours…</translation>
    </message>
    <message>
        <source>Who opens what is sealed…</source>
        <translation>Qui ouvre ce qui est scellé…</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>This computer&apos;s name in exchanges</source>
        <translation>Nom de ce poste dans les échanges</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>Diagnostics and licences</source>
        <translation>Diagnostic et licences</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Folder of the database</source>
        <translation>Emplacement de la base de données</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>Personnes ayant accès</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse.</source>
        <translation>Après ce temps sans touche ni souris.</translation>
    </message>
    <message>
        <source>With the central server, where the central office has one.</source>
        <translation>Avec le serveur central, si le bureau central en a un.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>Colleague&apos;s name</source>
        <translation>Nom du ou de la collègue</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Sa phrase de passe</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Donner l’accès</translation>
    </message>
    <message>
        <source>The new one once more</source>
        <translation>La nouvelle, encore une fois</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Changer ma phrase de passe</translation>
    </message>
    <message>
        <source>Backups that were made before open with the one of that day.</source>
        <translation>Les sauvegardes faites avant s’ouvrent avec celle de leur jour.</translation>
    </message>
    <message>
        <source>What {name} may do</source>
        <translation>Ce que {name} peut faire</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Change the rights</source>
        <translation>Modifier les droits</translation>
    </message>
    <message>
        <source>Done. It holds from the next unlocking of {name} on.</source>
        <translation>C’est fait. Cela vaut dès que {name} déverrouille de nouveau.</translation>
    </message>
    <message>
        <source>Asked for. It holds once the central office has countersigned it.</source>
        <translation>Demandé. Cela vaudra dès que le bureau central l’aura contresigné.</translation>
    </message>
    <message>
        <source>The central office&apos;s word reaches their computers with the next bundle, and holds from then on.</source>
        <translation>La parole du bureau central atteint leurs ordinateurs avec le prochain envoi, et vaut dès lors.</translation>
    </message>
    <message>
        <source>What takes rights away holds at once. What gives some waits until the central office has countersigned it, unless this desk has not met it yet.</source>
        <translation>Ce qui retire des droits vaut tout de suite. Ce qui en donne attend que le bureau central l’ait contresigné, sauf si ce bureau ne l’a pas encore rencontré.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Votre phrase de passe est changée.</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Nouvelle phrase de passe pour {name}</translation>
    </message>
    <message>
        <source>The one they forgot opens nothing any more. What was sealed to them alone stays shut to them.</source>
        <translation>Celle qui est oubliée n’ouvre plus rien. Ce qui n’était scellé que pour cette personne lui reste fermé.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>La donner</translation>
    </message>
    <message>
        <source>They can unlock with the new passphrase.</source>
        <translation>Le déverrouillage se fait maintenant avec la nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>Remove the access of {name}</source>
        <translation>Retirer l’accès de {name}</translation>
    </message>
    <message>
        <source>The database gets a new key at once, and older backups, which their passphrase opens, are deleted. Everyone else&apos;s passphrase and the recovery sheet stay. This cannot be undone.</source>
        <translation>La base reçoit aussitôt une nouvelle clé, et les anciennes sauvegardes, que sa phrase de passe ouvre, sont supprimées. Les phrases de passe des autres et la feuille de secours restent valables. Ceci ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Remove the access</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>End the access of {name}</source>
        <translation>Fermer l’accès de {name}</translation>
    </message>
    <message>
        <source>From the next bundle on, no computer of the project opens for them. What they write until then is kept, and asked about. Their desk takes their passphrase off its computers.</source>
        <translation>Dès le prochain envoi, aucun ordinateur du projet ne s’ouvre plus pour cette personne. Ce qu’elle écrit d’ici là est gardé, et une question le signale. Son bureau retire sa phrase de passe de ses ordinateurs.</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>Fermer l’accès</translation>
    </message>
    <message>
        <source>{name} has no access any more.</source>
        <translation>{name} n’a plus d’accès.</translation>
    </message>
    <message>
        <source>{name} can unlock nothing here any more. Older copies elsewhere still open with their passphrase: destroy them.</source>
        <translation>{name} ne peut plus rien déverrouiller ici. D’anciennes copies ailleurs s’ouvrent encore avec sa phrase de passe&#xa0;: détruisez-les.</translation>
    </message>
    <message>
        <source>{name} can unlock nothing here any more.</source>
        <translation>{name} ne peut plus rien déverrouiller ici.</translation>
    </message>
    <message>
        <source>Who opens what is sealed</source>
        <translation>Qui ouvre ce qui est scellé</translation>
    </message>
    <message>
        <source>Remarks and other sealed words open to these colleagues, to the recovery sheet and to the central office. Each reading is noted. What was sealed here until now is sealed again, so that it opens to just these.</source>
        <translation>Les remarques et autres mots scellés s’ouvrent à ces collègues, à la feuille de secours et au bureau central. Chaque lecture est notée. Ce qui a été scellé ici jusqu’à présent l’est de nouveau, pour ne s’ouvrir qu’à ceux-ci.</translation>
    </message>
    <message>
        <source>Seal to these</source>
        <translation>Sceller pour eux</translation>
    </message>
    <message>
        <source>{name} · {role}</source>
        <translation>{name} · {role}</translation>
    </message>
    <message>
        <source>Done. Sealed again: {number}.</source>
        <translation>C’est fait. Scellés de nouveau&#xa0;: {number}.</translation>
    </message>
</context>
<context>
    <name>SheetEditor</name>
    <message>
        <source>Keep the draft now; it also keeps itself</source>
        <translation>Garder le brouillon maintenant&#x202f;; il se garde aussi tout seul</translation>
    </message>
    <message>
        <source>Read it once more and publish</source>
        <translation>Relire une dernière fois et publier</translation>
    </message>
    <message>
        <source>Preview the brochure</source>
        <translation>Aperçu de la brochure</translation>
    </message>
    <message>
        <source>Write in French, Arabic, English</source>
        <translation>Écrire en français, en arabe, en anglais</translation>
    </message>
    <message>
        <source>Move the section</source>
        <translation>Déplacer la rubrique</translation>
    </message>
    <message>
        <source>Later: the draft waits</source>
        <translation>Plus tard&#xa0;: le brouillon attend</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Pas encore gardé</translation>
    </message>
    <message>
        <source>Left out: {section}.</source>
        <translation>Rubrique retirée&#xa0;: {section}.</translation>
    </message>
    <message>
        <source>The draft is forgotten. What is published stays.</source>
        <translation>Le brouillon est oublié. Ce qui est publié reste.</translation>
    </message>
    <message>
        <source>Publish version {number}</source>
        <translation>Publier la version {number}</translation>
    </message>
    <message>
        <source>Draft of version {number}: {country}, {language}</source>
        <translation>Brouillon de la version {number}&#xa0;: {country}, {language}</translation>
    </message>
    <message>
        <source>No title: {languages}</source>
        <translation>Sans titre&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To review since {day}</source>
        <translation>À revoir depuis le {day}</translation>
    </message>
    <message>
        <source>Verified on {day}</source>
        <translation>Vérifié le {day}</translation>
    </message>
    <message>
        <source>31/12/2021</source>
        <translation>31/12/2021</translation>
    </message>
    <message>
        <source>Mission in Bamako</source>
        <translation>Mission de Bamako</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>A blank line begins a new paragraph. One idea a sentence.</source>
        <translation>Une ligne vide commence un nouveau paragraphe. Une idée par phrase.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>the same in every language</source>
        <translation>la même dans toutes les langues</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titre de l’étape</translation>
    </message>
    <message>
        <source>Step {number}, title</source>
        <translation>Étape {number}, titre</translation>
    </message>
    <message>
        <source>Step {number}, text</source>
        <translation>Étape {number}, texte</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Monter l’étape</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Descendre l’étape</translation>
    </message>
    <message>
        <source>Take the step away</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <source>{country}, version {number}</source>
        <translation>{country}, version {number}</translation>
    </message>
    <message>
        <source>Version {newer} has come since this draft was begun from version {older}. Nothing typed is lost: read it, take over what is new, and publish version {number}.</source>
        <translation>La version {newer} est arrivée depuis que ce brouillon a été commencé à partir de la version {older}. Rien de saisi n’est perdu&#xa0;: lisez-la, reprenez ce qui est nouveau, puis publiez la version {number}.</translation>
    </message>
    <message>
        <source>Draft kept on this computer, {moment}</source>
        <translation>Brouillon gardé sur cet ordinateur, {moment}</translation>
    </message>
    <message>
        <source>Draft kept on this computer, {hour}</source>
        <translation>Brouillon gardé sur cet ordinateur, {hour}</translation>
    </message>
    <message>
        <source>{country}, version {number} is published. It reaches the desks with the next exchange.</source>
        <translation>{country}, version {number}&#xa0;: publiée. Elle arrive dans les bureaux au prochain échange.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une rubrique</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Leave this section out</source>
        <translation>Retirer cette rubrique</translation>
    </message>
    <message>
        <source>Forget the draft</source>
        <translation>Oublier le brouillon</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>No section yet</source>
        <translation>Aucune rubrique pour l’instant</translation>
    </message>
    <message>
        <source>Add the first one below the list of sections; the text comes here.</source>
        <translation>Ajoutez la première sous la liste des rubriques&#x202f;; son texte vient ici.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Forget everything typed for this version? It cannot be brought back.</source>
        <translation>Oublier tout ce qui a été saisi pour cette version&#x202f;? On ne pourra pas le retrouver.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Register a person</source>
        <translation>Inscrire une personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>{number} to send</source>
        <translation>{number} à envoyer</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} j</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retour en arrière fait.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Importer un registre</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Créer une séance</translation>
    </message>
    <message>
        <source>Plan a training cycle</source>
        <translation>Prévoir un cycle de formation</translation>
    </message>
    <message>
        <source>Write to the USB stick</source>
        <translation>Écrire sur la clé USB</translation>
    </message>
    <message>
        <source>Read from the USB stick</source>
        <translation>Lire la clé USB</translation>
    </message>
    <message>
        <source>Back up the database</source>
        <translation>Sauvegarder la base</translation>
    </message>
    <message>
        <source>Search people, sessions, actions</source>
        <translation>Chercher personnes, séances, actions</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Aller à une page</translation>
    </message>
    <message>
        <source>Next area of the page</source>
        <translation>Zone suivante de la page</translation>
    </message>
    <message>
        <source>Take the last step back while the message shows</source>
        <translation>Annuler la dernière action tant que le message est affiché</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Verrouiller l’écran</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show the pass phrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
    <message>
        <source>Hide the pass phrase</source>
        <translation>Cacher la phrase de passe</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Consent: {kind}</source>
        <translation>Consentement&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Consent withdrawn: {kind}</source>
        <translation>Consentement retiré&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Certificate issued</source>
        <translation>Certificat délivré</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Par {name}</translation>
    </message>
    <message>
        <source>From the register {name}: {sheet}, line {row}</source>
        <translation>Du registre {name}&#xa0;: {sheet}, ligne {row}</translation>
    </message>
    <message>
        <source>{form}, explained in {language} by {name}</source>
        <translation>{form}, expliqué en {language} par {name}</translation>
    </message>
    <message>
        <source>Brochure handed out: {country}</source>
        <translation>Brochure {country} remise</translation>
    </message>
    <message>
        <source>{language}, version {version} · {occasion}</source>
        <translation>En {language}, version {version} · {occasion}</translation>
    </message>
    <message>
        <source>Training: {module}</source>
        <translation>Formation&#xa0;: {module}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>Departure: no day planned any more</source>
        <translation>Départ&#xa0;: plus de jour prévu</translation>
    </message>
    <message>
        <source>Departure planned for {day}</source>
        <translation>Départ prévu le {day}</translation>
    </message>
    <message>
        <source>Departure moved from {before} to {day}</source>
        <translation>Départ déplacé du {before} au {day}</translation>
    </message>
    <message>
        <source>Orientation session: {countries}</source>
        <translation>Séance d’orientation {countries}</translation>
    </message>
    <message>
        <source>Seat booked</source>
        <translation>Place réservée</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>never heard of</source>
        <translation>aucune nouvelle</translation>
    </message>
    <message>
        <source>silent for {days} days</source>
        <translation>sans nouvelles depuis {days} jours</translation>
    </message>
    <message>
        <source>received {moment}</source>
        <translation>reçu le {moment}</translation>
    </message>
    <message>
        <source>Sessions: {number}</source>
        <translation>Séances&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Orientation sessions</source>
        <translation>Séances d’orientation</translation>
    </message>
    <message>
        <source>{hour} · {room} · seats taken: {taken} of {seats}</source>
        <translation>{hour} · {room} · places prises&#xa0;: {taken} sur {seats}</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>dans {minutes} min</translation>
    </message>
    <message>
        <source>Attendance to note</source>
        <translation>Présences à saisir</translation>
    </message>
    <message>
        <source>Walk what needs a hand, Enter opens it</source>
        <translation>Parcourir À traiter, ouvrir avec Entrée</translation>
    </message>
    <message>
        <source>Leaving soon, not yet oriented: {number}</source>
        <translation>Départs proches sans orientation&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Nearest: {name}, {day}</source>
        <translation>Le plus proche&#xa0;: {name}, {day}</translation>
    </message>
    <message>
        <source>Attendance to note: session of {day}, {hour}</source>
        <translation>Présences à saisir&#xa0;: séance du {day}, {hour}</translation>
    </message>
    <message>
        <source>{countries} · people: {number} · {room}</source>
        <translation>{countries} · personnes&#xa0;: {number} · {room}</translation>
    </message>
    <message>
        <source>To settle, written apart by two desks: {number}</source>
        <translation>À trancher entre deux bureaux&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Asked to be erased: {number}</source>
        <translation>Effacements demandés&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Their desk has told them that you answer</source>
        <translation>Leur bureau leur a dit que vous répondez</translation>
    </message>
    <message>
        <source>Rights to countersign: {number}</source>
        <translation>Droits à contresigner&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Sheet {country}: sections to verify: {number}</source>
        <translation>Fiche {country}, rubriques à vérifier&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Sheets with sections to verify: {number}</source>
        <translation>Fiches avec des rubriques à vérifier&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Kept {moment}, on this computer only</source>
        <translation>Gardé le {moment}, sur ce poste seulement</translation>
    </message>
    <message>
        <source>Sheet {country}: next version not published</source>
        <translation>Fiche {country}&#xa0;: prochaine version non publiée</translation>
    </message>
    <message>
        <source>Registration not finished</source>
        <translation>Brouillon d’inscription</translation>
    </message>
    <message>
        <source>No session today</source>
        <translation>Aucune séance ce jour</translation>
    </message>
    <message>
        <source>Planned sessions appear here.</source>
        <translation>Les séances prévues apparaîtront ici.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Créer une séance</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien en attente.</translation>
    </message>
    <message>
        <source>News of the desks</source>
        <translation>Nouvelles des bureaux</translation>
    </message>
    <message>
        <source>This desk has not exchanged with the central office yet.</source>
        <translation>Ce bureau n’a pas encore échangé avec le bureau central.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search a person, a session, an action</source>
        <translation>Chercher une personne, une séance, une action</translation>
    </message>
    <message>
        <source>Shortcuts of this page</source>
        <translation>Raccourcis de cette page</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Verrouiller l’écran</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Données d’entraînement</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>People in the cycle</source>
        <translation>Personnes du cycle</translation>
    </message>
    <message>
        <source>Give the place back</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <source>Nobody is in this cycle yet</source>
        <translation>Personne dans ce cycle pour l’instant</translation>
    </message>
    <message>
        <source>Choose who may come, on the other side.</source>
        <translation>Choisissez à côté qui peut venir.</translation>
    </message>
    <message>
        <source>Once people are enrolled, who came is keyed here.</source>
        <translation>Les présences se saisissent ici, une fois les personnes inscrites.</translation>
    </message>
    <message>
        <source>Enrol people</source>
        <translation>Inscrire des personnes</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>present, next person</source>
        <translation>présent, personne suivante</translation>
    </message>
    <message>
        <source>Enrolled {number}</source>
        <translation>Inscrits {number}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Days and place</source>
        <translation>Jours et lieu</translation>
    </message>
    <message>
        <source>leaves before the end</source>
        <translation>part avant la fin</translation>
    </message>
    <message>
        <source>{name} leaves on {day}, and the module ends on {last}.</source>
        <translation>{name}&#xa0;: départ le {day}, fin du module le {last}</translation>
    </message>
    <message>
        <source>Plan the departure for {day} or later.</source>
        <translation>Placez le départ au {day} ou plus tard.</translation>
    </message>
    <message>
        <source>Women {women} of {all}, {share} %</source>
        <translation>Femmes {women} sur {all}, {share} %</translation>
    </message>
    <message>
        <source>Name, case number or telephone</source>
        <translation>Nom, numéro de dossier ou téléphone</translation>
    </message>
    <message>
        <source>Enrol someone</source>
        <translation>Inscrire quelqu’un</translation>
    </message>
    <message>
        <source>Who may come</source>
        <translation>Qui peut venir</translation>
    </message>
    <message>
        <source>Reason, kept with the place</source>
        <translation>Motif, gardé avec la place</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>Inscrire quand même</translation>
    </message>
    <message>
        <source>Nobody else who consented goes by this name.</source>
        <translation>Personne d’autre ayant donné son accord ne porte ce nom.</translation>
    </message>
    <message>
        <source>Type why the rule is gone past.</source>
        <translation>Écrivez le motif de la dérogation.</translation>
    </message>
    <message>
        <source>People: {number}, mornings and afternoons</source>
        <translation>Personnes&#xa0;: {number}, matin et après-midi</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>{percent} %: {days} d</source>
        <translation>{percent} %&#xa0;: {days} jours</translation>
    </message>
    <message>
        <source>not keyed</source>
        <translation>non saisi</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{taken} of {seats}</source>
        <translation>{taken} sur {seats}</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>No cycle is planned</source>
        <translation>Aucun cycle prévu</translation>
    </message>
    <message>
        <source>A cycle is a module given once, in one city, on its days.</source>
        <translation>Un cycle est un module donné une fois, dans une ville, à ses dates.</translation>
    </message>
    <message>
        <source>Plan a cycle</source>
        <translation>Prévoir un cycle</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>Tous les cycles</translation>
    </message>
    <message>
        <source>The cycle is planned.</source>
        <translation>Le cycle est prévu.</translation>
    </message>
    <message>
        <source>Enrolled.</source>
        <translation>Inscription faite.</translation>
    </message>
    <message>
        <source>The place is free again.</source>
        <translation>La place est libre à nouveau.</translation>
    </message>
    <message>
        <source>Open the cycle; in the search: enrol</source>
        <translation>Ouvrir le cycle&#x202f;; dans la recherche&#xa0;: inscrire</translation>
    </message>
    <message>
        <source>In a cell: present, absent, excused</source>
        <translation>Dans une case&#xa0;: présent, absent, excusé</translation>
    </message>
    <message>
        <source>Present, next person</source>
        <translation>Présent, personne suivante</translation>
    </message>
    <message>
        <source>Take a mark away</source>
        <translation>Effacer une marque</translation>
    </message>
    <message>
        <source>Back to the cycles</source>
        <translation>Retour aux cycles</translation>
    </message>
    <message>
        <source>· optional</source>
        <translation>· facultatif</translation>
    </message>
    <message>
        <source>Choose a module</source>
        <translation>Choisir un module</translation>
    </message>
    <message>
        <source>Space for children</source>
        <translation>Espace pour les enfants</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Days of the cycle</source>
        <translation>Jours du cycle</translation>
    </message>
    <message>
        <source>Leave this day out</source>
        <translation>Retirer ce jour</translation>
    </message>
    <message>
        <source>Hold it on this day</source>
        <translation>Tenir ce jour-là</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>One more day</source>
        <translation>Un jour de plus</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed or open</source>
        <translation>Fermé ou ouvert</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Correct the calendar</source>
        <translation>Corriger le calendrier</translation>
    </message>
    <message>
        <source>Call the cycle off…</source>
        <translation>Annuler le cycle…</translation>
    </message>
    <message>
        <source>Why it is not held</source>
        <translation>Pourquoi il n’a pas lieu</translation>
    </message>
    <message>
        <source>Counts for days that are planned from now on.</source>
        <translation>Vaut pour les jours planifiés à partir de maintenant.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Calendar of {city}</source>
        <translation>Calendrier de {city}</translation>
    </message>
    <message>
        <source>Called off: {reason}</source>
        <translation>Annulé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Half-days marked on days left out: {number}. Kept, and not counted.</source>
        <translation>Demi-journées notées sur des jours retirés&#xa0;: {number}. Gardées, et non comptées.</translation>
    </message>
    <message>
        <source>Closed: no day of the cycle</source>
        <translation>Fermé&#xa0;: pas un jour du cycle</translation>
    </message>
    <message>
        <source>Half-days marked: {number}</source>
        <translation>Demi-journées notées&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Nobody is marked yet</source>
        <translation>Personne n’est encore noté</translation>
    </message>
    <message>
        <source>Hold it on {day} instead</source>
        <translation>Tenir le {day} à la place</translation>
    </message>
    <message>
        <source>Type the day, like 22/11/2021.</source>
        <translation>Tapez le jour, comme 22/11/2021.</translation>
    </message>
    <message>
        <source>Reason, kept with the cycle</source>
        <translation>Motif, gardé avec le cycle</translation>
    </message>
    <message>
        <source>Plan the cycle</source>
        <translation>Prévoir le cycle</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>New cycle</source>
        <translation>Nouveau cycle</translation>
    </message>
    <message>
        <source>The days follow from the first one and the calendar.</source>
        <translation>Les jours suivent du premier et du calendrier.</translation>
    </message>
    <message>
        <source>{interval}, without week-ends and holidays</source>
        <translation>{interval}, hors week-ends et jours fériés</translation>
    </message>
    <message>
        <source>Choose the module that is taught.</source>
        <translation>Choisissez le module enseigné.</translation>
    </message>
    <message>
        <source>Type the first day and how many days it lasts.</source>
        <translation>Tapez le premier jour et le nombre de jours.</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>a module has to be done before</source>
        <translation>un module est à faire avant</translation>
    </message>
    <message>
        <source>no place left</source>
        <translation>plus de place</translation>
    </message>
    <message>
        <source>days: {number}</source>
        <translation>jours&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>{days} d more</source>
        <translation>encore {days} j</translation>
    </message>
    <message>
        <source>at most {days} d</source>
        <translation>au plus {days} j</translation>
    </message>
    <message>
        <source>The cycle is changed.</source>
        <translation>Le cycle est modifié.</translation>
    </message>
    <message>
        <source>The cycle is called off.</source>
        <translation>Le cycle est annulé.</translation>
    </message>
    <message>
        <source>The calendar is corrected.</source>
        <translation>Le calendrier est corrigé.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Migrants&apos; Orientation Point</source>
        <translation>Point d’orientation des migrants</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Remettre une sauvegarde…</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted.</source>
        <translation>Tout reste sur ce poste, chiffré.</translation>
    </message>
    <message>
        <source>{desk} (practice)</source>
        <translation>{desk} (entraînement)</translation>
    </message>
    <message>
        <source>Locked at {hour}. What you typed is kept.</source>
        <translation>Verrouillé à {hour}. Votre saisie est gardée.</translation>
    </message>
    <message>
        <source>The central office has changed what you may do. Unlock again; what you typed is kept.</source>
        <translation>Le bureau central a changé ce que vous pouvez faire. Déverrouillez de nouveau&#x202f;; ce que vous aviez saisi est gardé.</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Forgotten? Recovery sheet</source>
        <translation>Oubliée&#x202f;? Feuille de secours</translation>
    </message>
    <message>
        <source>Central office</source>
        <translation>Bureau central</translation>
    </message>
    <message>
        <source>Forgotten? Ask the central office</source>
        <translation>Oubliée&#x202f;? Demander au bureau central</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Les majuscules sont verrouillées.</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Set up another desk</source>
        <translation>Créer un autre bureau</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Oubliée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WeekCalendar</name>
    <message>
        <source>Calendar: arrows go from session to session</source>
        <translation>Calendrier&#xa0;: les flèches vont d’une séance à l’autre</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Unaccompanied boy</source>
        <translation>Garçon non accompagné</translation>
    </message>
    <message>
        <source>Unaccompanied girl</source>
        <translation>Fille non accompagnée</translation>
    </message>
    <message>
        <source>Accompanied child</source>
        <translation>Enfant accompagné</translation>
    </message>
    <message>
        <source>Sex not recorded</source>
        <translation>Sexe non renseigné</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Keeping and using the data</source>
        <translation>Conservation et usage des données</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent</source>
        <translation>Accord de la tutelle</translation>
    </message>
    <message>
        <source>Child&apos;s own consent</source>
        <translation>Accord de l’enfant</translation>
    </message>
    <message>
        <source>Sharing with the mission in the country</source>
        <translation>Partage avec la mission du pays</translation>
    </message>
    <message>
        <source>Photo and testimony</source>
        <translation>Photo et témoignage</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>Oral, avec témoin</translation>
    </message>
    <message>
        <source>On paper, on file</source>
        <translation>Sur papier, classé</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Accommodation</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation>Garde d’enfants</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Entraide Nationale</source>
        <translation>Entraide Nationale</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Consulate</source>
        <translation>Consulat</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Travail de proximité</translation>
    </message>
    <message>
        <source>Came by themselves</source>
        <translation>Démarche personnelle</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En présence</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Stepped out</source>
        <translation>Place rendue</translation>
    </message>
    <message>
        <source>Seat booked</source>
        <translation>Place réservée</translation>
    </message>
    <message>
        <source>Seat given back</source>
        <translation>Place rendue</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Absence excusée</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Sortie anticipée</translation>
    </message>
    <message>
        <source>Departure before the end</source>
        <translation>Départ avant la fin</translation>
    </message>
    <message>
        <source>Modules to do before</source>
        <translation>Modules préalables</translation>
    </message>
    <message>
        <source>No place left</source>
        <translation>Plus de place</translation>
    </message>
    <message>
        <source>At registration</source>
        <translation>À l’inscription</translation>
    </message>
    <message>
        <source>At orientation</source>
        <translation>À l’orientation</translation>
    </message>
    <message>
        <source>On departure day</source>
        <translation>Le jour du départ</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Desk lead</source>
        <translation>Responsable du bureau</translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation>Protection de l’enfance</translation>
    </message>
    <message>
        <source>Taking data out</source>
        <translation>Sortie de données</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premières démarches</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>What help can and cannot do</source>
        <translation>Ce que l’aide peut et ne peut pas faire</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
</context>
</TS>
