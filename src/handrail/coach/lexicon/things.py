"""What can be controlled: phones, money, clothes, whereabouts, the body."""

PHONE = """
account, airtag, airtags, apps, baby monitor, browser history, browsing history, call history,
call log, call logs, camera roll, cameras?, chats, contacts, dash cam, dashcam, dating apps?,
dms, doorbell cam, doorbell footage, e-mails?, emails?, face id, facebook, find my, fingerprint,
followers, google account, gps, group chats?, handset, history, icloud, inbox, instagram, ipad,
laptop, life360, live location, location, locations, log-ins?, logins?, messages, messenger,
microphone, mobile, nanny cam, pass code, passcodes?, passwords?, phone, phones, photos on, pin,
pin code, pin number, pins, ring doorbell, screen time, screenshots?, search history, signal,
snapchat, social media, socials, tablet, telegram, texts, thumb print, thumbprint, tiktok,
track, tracker, trackers, tracking, unlock, unlock code, voicemails?, webcam, whats app,
whatsapp, whatsapps
"""

MONEY = """
account, accounts, allowance, bank, bank account, bank card, bank login, banking, banking app,
benefits?, bonus, budget, card, cards, carer's allowance, carers allowance, cash, chequebook,
cheques?, child benefit, credit card, debit card, debts?, disability money, dole, earnings,
grant, housekeeping, inheritance, loans?, maintenance, money, online banking, overdraft, pay,
pay packet, payslips?, pension, pip, pocket money, purse, receipts?, redundancy, salary,
savings, spending, student loan, tips, universal credit, wages?, wallet
"""

CLOTHES = """
aftershave, beard, bikini, boots, bra, clothes, crop top, dress, dresses, earrings, gym kit,
hair, headscarf, heels, hem, hijab, hoodie, jeans, leggings, lipstick, low-cut, make-up, makeup,
nail varnish, nails, neckline, outfit, perfume, piercing, piercings, scarf, shirt, shorts,
skirt, skirts, sleeves, suit, swimsuit, tattoo, tee, tight jeans, tights, top, tops, trousers,
t-shirt, uniform, vest
"""

SURVEIL = """
airtag, airtags, body cam, breathalyser, browser history, browsing history, call history,
call log, call logs, camera roll, cameras?, codes? to (?:your|my|our|each other's) phones?,
dashcam, dms, doorbell cam, doorbell footage, drug test, face id, family locator, find my,
find my phone, fingerprint, gps, inbox, inboxes, keylogger, lie detector, life360,
live location, location, location sharing, locations, locator, log-ins?, logins?, microphone,
mileage, nanny cam, odometer, passcodes?, passwords?, pin codes?, pins?, polygraph,
screenshots?, search history, spyware, thumbprint, tracker, tracker app, trackers, tracking app,
unlock code, voice recorder, webcam
"""

BODY = """
ankle, ankles, arm, arms, back, backside, belly, breast, breasts, bum, bump, cheek, chest, chin,
collarbone, ear, ears, elbow, eye, eyes, face, feet, finger, fingers, foot, forehead, groin,
hair, hand, hands, head, hip, hips, jaw, kidneys, knee, knees, leg, legs, lip, lips, mouth,
neck, nose, pregnant belly, privates, rib, ribs, scalp, shin, shins, shoulder, shoulders, side,
skin, skull, spine, stomach, teeth, temple, thigh, thighs, throat, toes, tooth, wrist, wrists
"""
