#understood()
RETURN {themes: themes, rarest: rarest, notUnderstood: notUnderstood, first: $first} AS answer
