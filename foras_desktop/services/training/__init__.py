"""Training: planning cycles, enrolling people, noting who came, and what everyone has done."""
