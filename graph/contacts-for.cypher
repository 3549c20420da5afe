#understood()
RETURN {subjects: subjects, places: places, needs: needs, notUnderstood: notUnderstood, first: $first} AS answer
