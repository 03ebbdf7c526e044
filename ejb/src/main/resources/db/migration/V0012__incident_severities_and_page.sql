-- What every installation starts with; administrators revise both in the console.
insert into severity (level, name_en, name_fr, definition_en, definition_fr, min_affected_percent, condition,
  includes_security, includes_data_loss, default_impact, first_contact_minutes, cadence_minutes, approval_policy,
  approval_minutes, postmortem_days)
values
('SEV1', 'Critical', 'Critique',
 'At least 50 % of users cannot use a main function: they cannot sign in, pay, or read and save their data. '
 'Every security event that touches customers and every loss of data is SEV1 too, however few are affected. '
 'If you hesitate between two severities, take this one.',
 'Au moins 50 % des utilisateurs ne peuvent pas se servir d''une fonction principale : se connecter, payer, consulter '
 'ou enregistrer leurs données. Tout incident de sécurité touchant des clients et toute perte de données sont aussi '
 'SEV1, même si peu de personnes sont concernées. En cas d''hésitation entre deux niveaux, choisissez celui-ci.',
 50, 'down', true, true, 'critical', 5, 20, 'approved_wording_publishes', 5, 3),
('SEV2', 'Major', 'Majeur',
 'At least 10 % of users cannot use a main function, or at least 50 % find it clearly degraded: pages take more than '
 'three times as long as usual, or more than 5 % of requests fail. No data is lost and nothing was disclosed.',
 'Au moins 10 % des utilisateurs ne peuvent pas se servir d''une fonction principale, ou au moins 50 % la trouvent '
 'nettement dégradée : les pages mettent plus de trois fois leur temps habituel, ou plus de 5 % des requêtes échouent. '
 'Aucune donnée n''est perdue ni divulguée.',
 10, 'down', false, false, 'major', 10, 30, 'approved_wording_publishes', 10, 7),
('SEV3', 'Minor', 'Mineur',
 'At least 1 % of users are held up by a function that is slow, unreliable or partly missing, and there is a way '
 'around it. Fewer than 10 % are cut off from a main function.',
 'Au moins 1 % des utilisateurs sont gênés par une fonction lente, instable ou en partie absente, mais il existe un '
 'moyen de la contourner. Moins de 10 % sont privés d''une fonction principale.',
 1, 'degraded', false, false, 'minor', 30, 120, 'approved_wording_publishes', 30, null),
('SEV4', 'Low', 'Faible',
 'Fewer than 1 % of users notice, or something looks wrong without keeping anybody from their work: a display error, '
 'a late report, an internal tool.',
 'Moins de 1 % des utilisateurs le remarquent, ou un détail cloche sans empêcher personne de travailler : un défaut '
 'd''affichage, un rapport en retard, un outil interne.',
 0, 'any', false, false, 'none', 120, 480, 'approved_wording_publishes', 60, null);

insert into page_settings (page_id, name, time_zone)
values (substr(md5(random()::text), 1, 12), 'Our services', 'UTC');
