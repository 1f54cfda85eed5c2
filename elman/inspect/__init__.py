"""Looking inside: pictures of what a recurrent network does, each with its data and a sentence."""
