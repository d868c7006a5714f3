state KAZ | name: Kazakhland
