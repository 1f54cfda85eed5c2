target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v34 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 7
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 8
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 9
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = mul nsw i64 %v15, 4
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v18 = getelementptr inbounds i64, ptr %t, i64 10
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 11
  %v21 = load ptr, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 12
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 13
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds float, ptr %v17, i64 %v25
  %v27 = getelementptr inbounds i64, ptr %t, i64 9
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 14
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 15
  %v32 = load i64, ptr %v31, !tbaa !0
  store i64 0, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = mul nsw i64 %v35, %v28
  %v38 = getelementptr inbounds float, ptr %v26, i64 %v37
  %v39 = mul nsw i64 %v35, %v30
  %v40 = getelementptr inbounds float, ptr %v21, i64 %v39
  %v41 = getelementptr inbounds i64, ptr %t, i64 16
  %v42 = load ptr, ptr %v41, !tbaa !0
  call void %v42(ptr %v38, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v40, i64 %v19, i64 %count, i64 %v23, i64 0)
  %v43 = add nsw i64 %v35, 1
  store i64 %v43, ptr %v34
  br label %l33.test
l33.end:
  ret void
}

define internal void @segment0(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product0(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 3
  %v13 = load i64, ptr %v12, !tbaa !0
  %v14 = icmp sgt i64 %v13, 1
  br i1 %v14, label %w15.then, label %w15.end
w15.then:
  call void @meet(ptr %t)
  br label %w15.end
w15.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v31 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 19
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 20
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 7
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 8
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 22
  %v18 = load ptr, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 23
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 24
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds float, ptr %v14, i64 %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 9
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 25
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 26
  %v29 = load i64, ptr %v28, !tbaa !0
  store i64 0, ptr %v31
  br label %l30.test
l30.test:
  %v32 = load i64, ptr %v31
  %v33 = icmp slt i64 %v32, %v29
  br i1 %v33, label %l30.body, label %l30.end
l30.body:
  %v34 = mul nsw i64 %v32, %v25
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = mul nsw i64 %v32, %v27
  %v37 = getelementptr inbounds float, ptr %v18, i64 %v36
  %v38 = getelementptr inbounds i64, ptr %t, i64 16
  %v39 = load ptr, ptr %v38, !tbaa !0
  call void %v39(ptr %v35, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v37, i64 %v16, i64 %count, i64 %v20, i64 0)
  %v40 = add nsw i64 %v32, 1
  store i64 %v40, ptr %v31
  br label %l30.test
l30.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v13 = alloca <8 x float>
  %v14 = alloca <8 x float>
  %v15 = alloca <8 x float>
  %v16 = alloca <8 x float>
  %v17 = alloca <8 x float>
  %v18 = alloca <8 x float>
  %v19 = alloca <8 x float>
  %v20 = alloca <8 x float>
  %v22 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 9
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 %from, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %upto
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  store <8 x float> zeroinitializer, ptr %v13
  store <8 x float> zeroinitializer, ptr %v14
  store <8 x float> zeroinitializer, ptr %v15
  store <8 x float> zeroinitializer, ptr %v16
  store <8 x float> zeroinitializer, ptr %v17
  store <8 x float> zeroinitializer, ptr %v18
  store <8 x float> zeroinitializer, ptr %v19
  store <8 x float> zeroinitializer, ptr %v20
  store i64 0, ptr %v22
  br label %l21.test
l21.test:
  %v23 = load i64, ptr %v22
  %v24 = icmp slt i64 %v23, %v8
  br i1 %v24, label %l21.body, label %l21.end
l21.body:
  %v25 = sub nsw i64 %v2, %v23
  %v26 = insertelement <8 x i64> poison, i64 %v25, i64 0
  %v27 = shufflevector <8 x i64> %v26, <8 x i64> poison, <8 x i32> zeroinitializer
  %v28 = icmp sgt <8 x i64> %v27, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v29 = add nsw i64 %row, %v11
  %v30 = getelementptr inbounds i64, ptr %t, i64 8
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %t, i64 7
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = mul nsw i64 %v29, %v33
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 9
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v37, 4
  %v39 = getelementptr inbounds float, ptr %v35, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v23
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = select <8 x i1> %v28, <8 x float> %v41, <8 x float> splat (float 0x0000000000000000)
  %v43 = load <8 x float>, ptr %v13
  %v44 = fadd contract <8 x float> %v43, %v42
  store <8 x float> %v44, ptr %v13
  %v45 = getelementptr inbounds float, ptr %v35, i64 0
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v23
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = select <8 x i1> %v28, <8 x float> %v47, <8 x float> splat (float 0x0000000000000000)
  %v49 = load <8 x float>, ptr %v14
  %v50 = fadd contract <8 x float> %v49, %v48
  store <8 x float> %v50, ptr %v14
  %v51 = getelementptr inbounds i64, ptr %t, i64 9
  %v52 = load i64, ptr %v51, !tbaa !0
  %v53 = mul nsw i64 %v52, 5
  %v54 = getelementptr inbounds float, ptr %v35, i64 %v53
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v23
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = select <8 x i1> %v28, <8 x float> %v56, <8 x float> splat (float 0x0000000000000000)
  %v58 = load <8 x float>, ptr %v15
  %v59 = fadd contract <8 x float> %v58, %v57
  store <8 x float> %v59, ptr %v15
  %v60 = getelementptr inbounds i64, ptr %t, i64 9
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds float, ptr %v35, i64 %v61
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v23
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = select <8 x i1> %v28, <8 x float> %v64, <8 x float> splat (float 0x0000000000000000)
  %v66 = load <8 x float>, ptr %v16
  %v67 = fadd contract <8 x float> %v66, %v65
  store <8 x float> %v67, ptr %v16
  %v68 = getelementptr inbounds i64, ptr %t, i64 9
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = mul nsw i64 %v69, 6
  %v71 = getelementptr inbounds float, ptr %v35, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v23
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = select <8 x i1> %v28, <8 x float> %v73, <8 x float> splat (float 0x0000000000000000)
  %v75 = load <8 x float>, ptr %v17
  %v76 = fadd contract <8 x float> %v75, %v74
  store <8 x float> %v76, ptr %v17
  %v77 = getelementptr inbounds i64, ptr %t, i64 9
  %v78 = load i64, ptr %v77, !tbaa !0
  %v79 = mul nsw i64 %v78, 2
  %v80 = getelementptr inbounds float, ptr %v35, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v23
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = select <8 x i1> %v28, <8 x float> %v82, <8 x float> splat (float 0x0000000000000000)
  %v84 = load <8 x float>, ptr %v18
  %v85 = fadd contract <8 x float> %v84, %v83
  store <8 x float> %v85, ptr %v18
  %v86 = getelementptr inbounds i64, ptr %t, i64 9
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = mul nsw i64 %v87, 7
  %v89 = getelementptr inbounds float, ptr %v35, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v23
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = select <8 x i1> %v28, <8 x float> %v91, <8 x float> splat (float 0x0000000000000000)
  %v93 = load <8 x float>, ptr %v19
  %v94 = fadd contract <8 x float> %v93, %v92
  store <8 x float> %v94, ptr %v19
  %v95 = getelementptr inbounds i64, ptr %t, i64 9
  %v96 = load i64, ptr %v95, !tbaa !0
  %v97 = mul nsw i64 %v96, 3
  %v98 = getelementptr inbounds float, ptr %v35, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v23
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = select <8 x i1> %v28, <8 x float> %v100, <8 x float> splat (float 0x0000000000000000)
  %v102 = load <8 x float>, ptr %v20
  %v103 = fadd contract <8 x float> %v102, %v101
  store <8 x float> %v103, ptr %v20
  %v104 = add nsw i64 %v23, 8
  store i64 %v104, ptr %v22
  br label %l21.test
l21.end:
  %v105 = load <8 x float>, ptr %v13
  %v106 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v105)
  %v107 = sitofp i64 %v2 to float
  %v108 = fdiv float %v106, %v107
  %v109 = add nsw i64 %row, %v11
  %v110 = getelementptr inbounds i64, ptr %t, i64 27
  %v111 = load ptr, ptr %v110, !tbaa !0
  %v112 = getelementptr inbounds i64, ptr %t, i64 28
  %v113 = load i64, ptr %v112, !tbaa !0
  %v114 = mul nsw i64 %v109, %v113
  %v115 = getelementptr inbounds float, ptr %v111, i64 %v114
  %v116 = getelementptr inbounds float, ptr %v115, i64 0
  store float %v108, ptr %v116
  %v117 = load <8 x float>, ptr %v14
  %v118 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v117)
  %v119 = sitofp i64 %v2 to float
  %v120 = fdiv float %v118, %v119
  %v121 = mul nsw i64 8, 2
  %v122 = getelementptr inbounds float, ptr %v115, i64 %v121
  store float %v120, ptr %v122
  %v123 = load <8 x float>, ptr %v15
  %v124 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v123)
  %v125 = sitofp i64 %v2 to float
  %v126 = fdiv float %v124, %v125
  %v127 = mul nsw i64 8, 4
  %v128 = getelementptr inbounds float, ptr %v115, i64 %v127
  store float %v126, ptr %v128
  %v129 = load <8 x float>, ptr %v16
  %v130 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v129)
  %v131 = sitofp i64 %v2 to float
  %v132 = fdiv float %v130, %v131
  %v133 = mul nsw i64 8, 6
  %v134 = getelementptr inbounds float, ptr %v115, i64 %v133
  store float %v132, ptr %v134
  %v135 = load <8 x float>, ptr %v17
  %v136 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v135)
  %v137 = sitofp i64 %v2 to float
  %v138 = fdiv float %v136, %v137
  %v139 = mul nsw i64 8, 8
  %v140 = getelementptr inbounds float, ptr %v115, i64 %v139
  store float %v138, ptr %v140
  %v141 = load <8 x float>, ptr %v18
  %v142 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v141)
  %v143 = sitofp i64 %v2 to float
  %v144 = fdiv float %v142, %v143
  %v145 = mul nsw i64 8, 10
  %v146 = getelementptr inbounds float, ptr %v115, i64 %v145
  store float %v144, ptr %v146
  %v147 = load <8 x float>, ptr %v19
  %v148 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v147)
  %v149 = sitofp i64 %v2 to float
  %v150 = fdiv float %v148, %v149
  %v151 = mul nsw i64 8, 12
  %v152 = getelementptr inbounds float, ptr %v115, i64 %v151
  store float %v150, ptr %v152
  %v153 = load <8 x float>, ptr %v20
  %v154 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v153)
  %v155 = sitofp i64 %v2 to float
  %v156 = fdiv float %v154, %v155
  %v157 = mul nsw i64 8, 14
  %v158 = getelementptr inbounds float, ptr %v115, i64 %v157
  store float %v156, ptr %v158
  %v159 = add nsw i64 %v11, 1
  store i64 %v159, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass1(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v59 = alloca <8 x float>
  %v60 = alloca <8 x float>
  %v61 = alloca <8 x float>
  %v62 = alloca <8 x float>
  %v63 = alloca <8 x float>
  %v64 = alloca <8 x float>
  %v65 = alloca <8 x float>
  %v66 = alloca <8 x float>
  %v68 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 9
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 %from, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %upto
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = add nsw i64 %row, %v11
  %v14 = getelementptr inbounds i64, ptr %t, i64 27
  %v15 = load ptr, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 28
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v13, %v17
  %v19 = getelementptr inbounds float, ptr %v15, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load float, ptr %v20
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = mul nsw i64 8, 2
  %v25 = getelementptr inbounds float, ptr %v19, i64 %v24
  %v26 = load float, ptr %v25
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = mul nsw i64 8, 4
  %v30 = getelementptr inbounds float, ptr %v19, i64 %v29
  %v31 = load float, ptr %v30
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = mul nsw i64 8, 6
  %v35 = getelementptr inbounds float, ptr %v19, i64 %v34
  %v36 = load float, ptr %v35
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = mul nsw i64 8, 8
  %v40 = getelementptr inbounds float, ptr %v19, i64 %v39
  %v41 = load float, ptr %v40
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = mul nsw i64 8, 10
  %v45 = getelementptr inbounds float, ptr %v19, i64 %v44
  %v46 = load float, ptr %v45
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = mul nsw i64 8, 12
  %v50 = getelementptr inbounds float, ptr %v19, i64 %v49
  %v51 = load float, ptr %v50
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = mul nsw i64 8, 14
  %v55 = getelementptr inbounds float, ptr %v19, i64 %v54
  %v56 = load float, ptr %v55
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v59
  store <8 x float> zeroinitializer, ptr %v60
  store <8 x float> zeroinitializer, ptr %v61
  store <8 x float> zeroinitializer, ptr %v62
  store <8 x float> zeroinitializer, ptr %v63
  store <8 x float> zeroinitializer, ptr %v64
  store <8 x float> zeroinitializer, ptr %v65
  store <8 x float> zeroinitializer, ptr %v66
  store i64 0, ptr %v68
  br label %l67.test
l67.test:
  %v69 = load i64, ptr %v68
  %v70 = icmp slt i64 %v69, %v8
  br i1 %v70, label %l67.body, label %l67.end
l67.body:
  %v71 = add nsw i64 %row, %v11
  %v72 = getelementptr inbounds i64, ptr %t, i64 8
  %v73 = load ptr, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds i64, ptr %t, i64 7
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = mul nsw i64 %v71, %v75
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  %v78 = getelementptr inbounds i64, ptr %t, i64 9
  %v79 = load i64, ptr %v78, !tbaa !0
  %v80 = mul nsw i64 %v79, 4
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v69
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fsub contract <8 x float> %v83, %v23
  %v85 = fmul contract <8 x float> %v84, %v84
  %v86 = sub nsw i64 %v2, %v69
  %v87 = insertelement <8 x i64> poison, i64 %v86, i64 0
  %v88 = shufflevector <8 x i64> %v87, <8 x i64> poison, <8 x i32> zeroinitializer
  %v89 = icmp sgt <8 x i64> %v88, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v90 = select <8 x i1> %v89, <8 x float> %v85, <8 x float> splat (float 0x0000000000000000)
  %v91 = load <8 x float>, ptr %v59
  %v92 = fadd contract <8 x float> %v91, %v90
  store <8 x float> %v92, ptr %v59
  %v93 = getelementptr inbounds float, ptr %v77, i64 0
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v69
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fsub contract <8 x float> %v95, %v28
  %v97 = fmul contract <8 x float> %v96, %v96
  %v98 = select <8 x i1> %v89, <8 x float> %v97, <8 x float> splat (float 0x0000000000000000)
  %v99 = load <8 x float>, ptr %v60
  %v100 = fadd contract <8 x float> %v99, %v98
  store <8 x float> %v100, ptr %v60
  %v101 = getelementptr inbounds i64, ptr %t, i64 9
  %v102 = load i64, ptr %v101, !tbaa !0
  %v103 = mul nsw i64 %v102, 5
  %v104 = getelementptr inbounds float, ptr %v77, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v69
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = fsub contract <8 x float> %v106, %v33
  %v108 = fmul contract <8 x float> %v107, %v107
  %v109 = select <8 x i1> %v89, <8 x float> %v108, <8 x float> splat (float 0x0000000000000000)
  %v110 = load <8 x float>, ptr %v61
  %v111 = fadd contract <8 x float> %v110, %v109
  store <8 x float> %v111, ptr %v61
  %v112 = getelementptr inbounds i64, ptr %t, i64 9
  %v113 = load i64, ptr %v112, !tbaa !0
  %v114 = getelementptr inbounds float, ptr %v77, i64 %v113
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v69
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fsub contract <8 x float> %v116, %v38
  %v118 = fmul contract <8 x float> %v117, %v117
  %v119 = select <8 x i1> %v89, <8 x float> %v118, <8 x float> splat (float 0x0000000000000000)
  %v120 = load <8 x float>, ptr %v62
  %v121 = fadd contract <8 x float> %v120, %v119
  store <8 x float> %v121, ptr %v62
  %v122 = getelementptr inbounds i64, ptr %t, i64 9
  %v123 = load i64, ptr %v122, !tbaa !0
  %v124 = mul nsw i64 %v123, 6
  %v125 = getelementptr inbounds float, ptr %v77, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v69
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fsub contract <8 x float> %v127, %v43
  %v129 = fmul contract <8 x float> %v128, %v128
  %v130 = select <8 x i1> %v89, <8 x float> %v129, <8 x float> splat (float 0x0000000000000000)
  %v131 = load <8 x float>, ptr %v63
  %v132 = fadd contract <8 x float> %v131, %v130
  store <8 x float> %v132, ptr %v63
  %v133 = getelementptr inbounds i64, ptr %t, i64 9
  %v134 = load i64, ptr %v133, !tbaa !0
  %v135 = mul nsw i64 %v134, 2
  %v136 = getelementptr inbounds float, ptr %v77, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 %v69
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = fsub contract <8 x float> %v138, %v48
  %v140 = fmul contract <8 x float> %v139, %v139
  %v141 = select <8 x i1> %v89, <8 x float> %v140, <8 x float> splat (float 0x0000000000000000)
  %v142 = load <8 x float>, ptr %v64
  %v143 = fadd contract <8 x float> %v142, %v141
  store <8 x float> %v143, ptr %v64
  %v144 = getelementptr inbounds i64, ptr %t, i64 9
  %v145 = load i64, ptr %v144, !tbaa !0
  %v146 = mul nsw i64 %v145, 7
  %v147 = getelementptr inbounds float, ptr %v77, i64 %v146
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v69
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = fsub contract <8 x float> %v149, %v53
  %v151 = fmul contract <8 x float> %v150, %v150
  %v152 = select <8 x i1> %v89, <8 x float> %v151, <8 x float> splat (float 0x0000000000000000)
  %v153 = load <8 x float>, ptr %v65
  %v154 = fadd contract <8 x float> %v153, %v152
  store <8 x float> %v154, ptr %v65
  %v155 = getelementptr inbounds i64, ptr %t, i64 9
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = mul nsw i64 %v156, 3
  %v158 = getelementptr inbounds float, ptr %v77, i64 %v157
  %v159 = getelementptr inbounds float, ptr %v158, i64 %v69
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = fsub contract <8 x float> %v160, %v58
  %v162 = fmul contract <8 x float> %v161, %v161
  %v163 = select <8 x i1> %v89, <8 x float> %v162, <8 x float> splat (float 0x0000000000000000)
  %v164 = load <8 x float>, ptr %v66
  %v165 = fadd contract <8 x float> %v164, %v163
  store <8 x float> %v165, ptr %v66
  %v166 = getelementptr inbounds i64, ptr %t, i64 29
  %v167 = load ptr, ptr %v166, !tbaa !0
  %v168 = getelementptr inbounds i64, ptr %t, i64 30
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = mul nsw i64 %v11, %v169
  %v171 = getelementptr inbounds float, ptr %v167, i64 %v170
  %v172 = getelementptr inbounds float, ptr %v171, i64 0
  %v173 = getelementptr inbounds float, ptr %v172, i64 %v69
  store <8 x float> %v84, ptr %v173, align 4, !tbaa !1
  %v174 = getelementptr inbounds i64, ptr %t, i64 9
  %v175 = load i64, ptr %v174, !tbaa !0
  %v176 = getelementptr inbounds float, ptr %v171, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 %v69
  store <8 x float> %v96, ptr %v177, align 4, !tbaa !1
  %v178 = getelementptr inbounds i64, ptr %t, i64 9
  %v179 = load i64, ptr %v178, !tbaa !0
  %v180 = mul nsw i64 %v179, 2
  %v181 = getelementptr inbounds float, ptr %v171, i64 %v180
  %v182 = getelementptr inbounds float, ptr %v181, i64 %v69
  store <8 x float> %v107, ptr %v182, align 4, !tbaa !1
  %v183 = getelementptr inbounds i64, ptr %t, i64 9
  %v184 = load i64, ptr %v183, !tbaa !0
  %v185 = mul nsw i64 %v184, 3
  %v186 = getelementptr inbounds float, ptr %v171, i64 %v185
  %v187 = getelementptr inbounds float, ptr %v186, i64 %v69
  store <8 x float> %v117, ptr %v187, align 4, !tbaa !1
  %v188 = getelementptr inbounds i64, ptr %t, i64 9
  %v189 = load i64, ptr %v188, !tbaa !0
  %v190 = mul nsw i64 %v189, 4
  %v191 = getelementptr inbounds float, ptr %v171, i64 %v190
  %v192 = getelementptr inbounds float, ptr %v191, i64 %v69
  store <8 x float> %v128, ptr %v192, align 4, !tbaa !1
  %v193 = getelementptr inbounds i64, ptr %t, i64 9
  %v194 = load i64, ptr %v193, !tbaa !0
  %v195 = mul nsw i64 %v194, 5
  %v196 = getelementptr inbounds float, ptr %v171, i64 %v195
  %v197 = getelementptr inbounds float, ptr %v196, i64 %v69
  store <8 x float> %v139, ptr %v197, align 4, !tbaa !1
  %v198 = getelementptr inbounds i64, ptr %t, i64 9
  %v199 = load i64, ptr %v198, !tbaa !0
  %v200 = mul nsw i64 %v199, 6
  %v201 = getelementptr inbounds float, ptr %v171, i64 %v200
  %v202 = getelementptr inbounds float, ptr %v201, i64 %v69
  store <8 x float> %v150, ptr %v202, align 4, !tbaa !1
  %v203 = getelementptr inbounds i64, ptr %t, i64 9
  %v204 = load i64, ptr %v203, !tbaa !0
  %v205 = mul nsw i64 %v204, 7
  %v206 = getelementptr inbounds float, ptr %v171, i64 %v205
  %v207 = getelementptr inbounds float, ptr %v206, i64 %v69
  store <8 x float> %v161, ptr %v207, align 4, !tbaa !1
  %v208 = add nsw i64 %v69, 8
  store i64 %v208, ptr %v68
  br label %l67.test
l67.end:
  %v209 = load <8 x float>, ptr %v59
  %v210 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v209)
  %v211 = sitofp i64 %v2 to float
  %v212 = fdiv float %v210, %v211
  %v213 = getelementptr inbounds i64, ptr %t, i64 31
  %v214 = load ptr, ptr %v213, !tbaa !0
  %v215 = getelementptr inbounds i64, ptr %t, i64 32
  %v216 = load i64, ptr %v215, !tbaa !0
  %v217 = mul nsw i64 %v11, %v216
  %v218 = getelementptr inbounds float, ptr %v214, i64 %v217
  %v219 = getelementptr inbounds float, ptr %v218, i64 0
  store float %v212, ptr %v219
  %v220 = load <8 x float>, ptr %v60
  %v221 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v220)
  %v222 = sitofp i64 %v2 to float
  %v223 = fdiv float %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v218, i64 8
  store float %v223, ptr %v224
  %v225 = load <8 x float>, ptr %v61
  %v226 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v225)
  %v227 = sitofp i64 %v2 to float
  %v228 = fdiv float %v226, %v227
  %v229 = mul nsw i64 8, 2
  %v230 = getelementptr inbounds float, ptr %v218, i64 %v229
  store float %v228, ptr %v230
  %v231 = load <8 x float>, ptr %v62
  %v232 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v231)
  %v233 = sitofp i64 %v2 to float
  %v234 = fdiv float %v232, %v233
  %v235 = mul nsw i64 8, 3
  %v236 = getelementptr inbounds float, ptr %v218, i64 %v235
  store float %v234, ptr %v236
  %v237 = load <8 x float>, ptr %v63
  %v238 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v237)
  %v239 = sitofp i64 %v2 to float
  %v240 = fdiv float %v238, %v239
  %v241 = mul nsw i64 8, 4
  %v242 = getelementptr inbounds float, ptr %v218, i64 %v241
  store float %v240, ptr %v242
  %v243 = load <8 x float>, ptr %v64
  %v244 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v243)
  %v245 = sitofp i64 %v2 to float
  %v246 = fdiv float %v244, %v245
  %v247 = mul nsw i64 8, 5
  %v248 = getelementptr inbounds float, ptr %v218, i64 %v247
  store float %v246, ptr %v248
  %v249 = load <8 x float>, ptr %v65
  %v250 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v249)
  %v251 = sitofp i64 %v2 to float
  %v252 = fdiv float %v250, %v251
  %v253 = mul nsw i64 8, 6
  %v254 = getelementptr inbounds float, ptr %v218, i64 %v253
  store float %v252, ptr %v254
  %v255 = load <8 x float>, ptr %v66
  %v256 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v255)
  %v257 = sitofp i64 %v2 to float
  %v258 = fdiv float %v256, %v257
  %v259 = mul nsw i64 8, 7
  %v260 = getelementptr inbounds float, ptr %v218, i64 %v259
  store float %v258, ptr %v260
  %v261 = add nsw i64 %v11, 1
  store i64 %v261, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v10 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  store i64 %from, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %upto
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, 8
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = getelementptr inbounds i64, ptr %t, i64 31
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 32
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v7, %v16
  %v18 = getelementptr inbounds float, ptr %v14, i64 %v17
  %v19 = mul nsw i64 8, 2
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v11
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = fadd contract <8 x float> %v22, splat (float 0x3EE4F8B580000000)
  %v24 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v23)
  %v25 = mul nsw i64 8, 3
  %v26 = getelementptr inbounds float, ptr %v18, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v11
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = fadd contract <8 x float> %v28, splat (float 0x3EE4F8B580000000)
  %v30 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v29)
  %v31 = mul nsw i64 8, 4
  %v32 = getelementptr inbounds float, ptr %v18, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v11
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd contract <8 x float> %v34, splat (float 0x3EE4F8B580000000)
  %v36 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v35)
  %v37 = mul nsw i64 8, 5
  %v38 = getelementptr inbounds float, ptr %v18, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v11
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = fadd contract <8 x float> %v40, splat (float 0x3EE4F8B580000000)
  %v42 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v41)
  %v43 = mul nsw i64 8, 6
  %v44 = getelementptr inbounds float, ptr %v18, i64 %v43
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v11
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd contract <8 x float> %v46, splat (float 0x3EE4F8B580000000)
  %v48 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v47)
  %v49 = mul nsw i64 8, 7
  %v50 = getelementptr inbounds float, ptr %v18, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v11
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = fadd contract <8 x float> %v52, splat (float 0x3EE4F8B580000000)
  %v54 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v53)
  %v55 = add nsw i64 %row, %v7
  %v56 = getelementptr inbounds i64, ptr %t, i64 27
  %v57 = load ptr, ptr %v56, !tbaa !0
  %v58 = getelementptr inbounds i64, ptr %t, i64 28
  %v59 = load i64, ptr %v58, !tbaa !0
  %v60 = mul nsw i64 %v55, %v59
  %v61 = getelementptr inbounds float, ptr %v57, i64 %v60
  %v62 = mul nsw i64 8, 5
  %v63 = getelementptr inbounds float, ptr %v61, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v11
  store <8 x float> %v24, ptr %v64, align 4, !tbaa !1
  %v65 = mul nsw i64 8, 7
  %v66 = getelementptr inbounds float, ptr %v61, i64 %v65
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v11
  store <8 x float> %v30, ptr %v67, align 4, !tbaa !1
  %v68 = mul nsw i64 8, 9
  %v69 = getelementptr inbounds float, ptr %v61, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v11
  store <8 x float> %v36, ptr %v70, align 4, !tbaa !1
  %v71 = mul nsw i64 8, 11
  %v72 = getelementptr inbounds float, ptr %v61, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v11
  store <8 x float> %v42, ptr %v73, align 4, !tbaa !1
  %v74 = mul nsw i64 8, 13
  %v75 = getelementptr inbounds float, ptr %v61, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v11
  store <8 x float> %v48, ptr %v76, align 4, !tbaa !1
  %v77 = mul nsw i64 8, 15
  %v78 = getelementptr inbounds float, ptr %v61, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v11
  store <8 x float> %v54, ptr %v79, align 4, !tbaa !1
  %v80 = add nsw i64 %v11, 8
  store i64 %v80, ptr %v10
  br label %l9.test
l9.end:
  %v81 = add nsw i64 %v7, 1
  store i64 %v81, ptr %v6
  br label %l5.test
l5.end:
  br label %w4.end
w4.end:
  ret void
}

define internal void @pass3(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v56 = alloca <8 x float>
  %v58 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 9
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 %from, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %upto
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = add nsw i64 %row, %v11
  %v14 = getelementptr inbounds i64, ptr %t, i64 27
  %v15 = load ptr, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 28
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v13, %v17
  %v19 = getelementptr inbounds float, ptr %v15, i64 %v18
  %v20 = mul nsw i64 8, 5
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v22 = load float, ptr %v21
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = mul nsw i64 8, 7
  %v26 = getelementptr inbounds float, ptr %v19, i64 %v25
  %v27 = load float, ptr %v26
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = mul nsw i64 8, 9
  %v31 = getelementptr inbounds float, ptr %v19, i64 %v30
  %v32 = load float, ptr %v31
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = mul nsw i64 8, 11
  %v36 = getelementptr inbounds float, ptr %v19, i64 %v35
  %v37 = load float, ptr %v36
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = mul nsw i64 8, 13
  %v41 = getelementptr inbounds float, ptr %v19, i64 %v40
  %v42 = load float, ptr %v41
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = mul nsw i64 8, 15
  %v46 = getelementptr inbounds float, ptr %v19, i64 %v45
  %v47 = load float, ptr %v46
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v24
  %v51 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v29
  %v52 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v34
  %v53 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v39
  %v54 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v44
  %v55 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v49
  store <8 x float> zeroinitializer, ptr %v56
  store i64 0, ptr %v58
  br label %l57.test
l57.test:
  %v59 = load i64, ptr %v58
  %v60 = icmp slt i64 %v59, %v8
  br i1 %v60, label %l57.body, label %l57.end
l57.body:
  %v61 = getelementptr inbounds i64, ptr %t, i64 29
  %v62 = load ptr, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 30
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = mul nsw i64 %v11, %v64
  %v66 = getelementptr inbounds float, ptr %v62, i64 %v65
  %v67 = getelementptr inbounds i64, ptr %t, i64 9
  %v68 = load i64, ptr %v67, !tbaa !0
  %v69 = mul nsw i64 %v68, 2
  %v70 = getelementptr inbounds float, ptr %v66, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v59
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fmul contract <8 x float> %v72, %v50
  %v74 = getelementptr inbounds i64, ptr %t, i64 33
  %v75 = load ptr, ptr %v74, !tbaa !0
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v59
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fmul contract <8 x float> %v73, %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 34
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v59
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd contract <8 x float> %v78, %v82
  %v84 = getelementptr inbounds i64, ptr %t, i64 9
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v85, 3
  %v87 = getelementptr inbounds float, ptr %v66, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v59
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fmul contract <8 x float> %v89, %v51
  %v91 = getelementptr inbounds i64, ptr %t, i64 35
  %v92 = load ptr, ptr %v91, !tbaa !0
  %v93 = getelementptr inbounds float, ptr %v92, i64 %v59
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = fmul contract <8 x float> %v90, %v94
  %v96 = fadd contract <8 x float> %v83, %v95
  %v97 = fneg <8 x float> %v96
  %v98 = fcmp ogt <8 x float> %v97, splat (float 0x4055C00000000000)
  %v99 = select <8 x i1> %v98, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v97
  %v100 = fcmp olt <8 x float> %v99, splat (float 0xC055C00000000000)
  %v101 = select <8 x i1> %v100, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v99
  %v102 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v101, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v103 = fsub <8 x float> %v102, splat (float 0x4168000000000000)
  %v104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v103, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v101)
  %v105 = bitcast <8 x float> %v102 to <8 x i32>
  %v106 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v103, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v104)
  %v107 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v106, <8 x float> splat (float 0x3F8123B960000000))
  %v108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v106, <8 x float> splat (float 0x3FA5554600000000))
  %v109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v108, <8 x float> %v106, <8 x float> splat (float 0x3FC5554900000000))
  %v110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v109, <8 x float> %v106, <8 x float> splat (float 0x3FE0000000000000))
  %v111 = fmul <8 x float> %v106, %v106
  %v112 = fadd <8 x float> %v106, splat (float 0x3FF0000000000000)
  %v113 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v111, <8 x float> %v110, <8 x float> %v112)
  %v114 = shl <8 x i32> %v105, splat (i32 10)
  %v115 = ashr <8 x i32> %v114, splat (i32 10)
  %v116 = add <8 x i32> %v115, splat (i32 127)
  %v117 = shl <8 x i32> %v116, splat (i32 23)
  %v118 = bitcast <8 x i32> %v117 to <8 x float>
  %v119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v118, <8 x float> splat (float 0x3FF0000000000000))
  %v120 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v119
  %v121 = fcmp olt <8 x float> %v96, splat (float 0xC055C00000000000)
  %v122 = select <8 x i1> %v121, <8 x float> splat (float 0x0000000000000000), <8 x float> %v120
  %v123 = add nsw i64 %row, %v11
  %v124 = getelementptr inbounds i64, ptr %t, i64 20
  %v125 = load ptr, ptr %v124, !tbaa !0
  %v126 = getelementptr inbounds i64, ptr %t, i64 19
  %v127 = load i64, ptr %v126, !tbaa !0
  %v128 = mul nsw i64 %v123, %v127
  %v129 = getelementptr inbounds float, ptr %v125, i64 %v128
  %v130 = getelementptr inbounds i64, ptr %t, i64 9
  %v131 = load i64, ptr %v130, !tbaa !0
  %v132 = getelementptr inbounds float, ptr %v129, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v59
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fmul contract <8 x float> %v122, %v134
  %v136 = getelementptr inbounds i64, ptr %t, i64 9
  %v137 = load i64, ptr %v136, !tbaa !0
  %v138 = mul nsw i64 %v137, 4
  %v139 = getelementptr inbounds float, ptr %v66, i64 %v138
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v59
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fmul contract <8 x float> %v141, %v52
  %v143 = getelementptr inbounds i64, ptr %t, i64 36
  %v144 = load ptr, ptr %v143, !tbaa !0
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v59
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fmul contract <8 x float> %v142, %v146
  %v148 = getelementptr inbounds i64, ptr %t, i64 37
  %v149 = load ptr, ptr %v148, !tbaa !0
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v59
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = fadd contract <8 x float> %v147, %v151
  %v153 = getelementptr inbounds i64, ptr %t, i64 9
  %v154 = load i64, ptr %v153, !tbaa !0
  %v155 = mul nsw i64 %v154, 5
  %v156 = getelementptr inbounds float, ptr %v66, i64 %v155
  %v157 = getelementptr inbounds float, ptr %v156, i64 %v59
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fmul contract <8 x float> %v158, %v53
  %v160 = getelementptr inbounds i64, ptr %t, i64 38
  %v161 = load ptr, ptr %v160, !tbaa !0
  %v162 = getelementptr inbounds float, ptr %v161, i64 %v59
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fmul contract <8 x float> %v159, %v163
  %v165 = fadd contract <8 x float> %v152, %v164
  %v166 = fneg <8 x float> %v165
  %v167 = fcmp ogt <8 x float> %v166, splat (float 0x4055C00000000000)
  %v168 = select <8 x i1> %v167, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v166
  %v169 = fcmp olt <8 x float> %v168, splat (float 0xC055C00000000000)
  %v170 = select <8 x i1> %v169, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v168
  %v171 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v170, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v172 = fsub <8 x float> %v171, splat (float 0x4168000000000000)
  %v173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v172, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v170)
  %v174 = bitcast <8 x float> %v171 to <8 x i32>
  %v175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v172, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v173)
  %v176 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v175, <8 x float> splat (float 0x3F8123B960000000))
  %v177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v176, <8 x float> %v175, <8 x float> splat (float 0x3FA5554600000000))
  %v178 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> %v175, <8 x float> splat (float 0x3FC5554900000000))
  %v179 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v178, <8 x float> %v175, <8 x float> splat (float 0x3FE0000000000000))
  %v180 = fmul <8 x float> %v175, %v175
  %v181 = fadd <8 x float> %v175, splat (float 0x3FF0000000000000)
  %v182 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v180, <8 x float> %v179, <8 x float> %v181)
  %v183 = shl <8 x i32> %v174, splat (i32 10)
  %v184 = ashr <8 x i32> %v183, splat (i32 10)
  %v185 = add <8 x i32> %v184, splat (i32 127)
  %v186 = shl <8 x i32> %v185, splat (i32 23)
  %v187 = bitcast <8 x i32> %v186 to <8 x float>
  %v188 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v182, <8 x float> %v187, <8 x float> splat (float 0x3FF0000000000000))
  %v189 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v188
  %v190 = fcmp olt <8 x float> %v165, splat (float 0xC055C00000000000)
  %v191 = select <8 x i1> %v190, <8 x float> splat (float 0x0000000000000000), <8 x float> %v189
  %v192 = getelementptr inbounds i64, ptr %t, i64 9
  %v193 = load i64, ptr %v192, !tbaa !0
  %v194 = mul nsw i64 %v193, 6
  %v195 = getelementptr inbounds float, ptr %v66, i64 %v194
  %v196 = getelementptr inbounds float, ptr %v195, i64 %v59
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = fmul contract <8 x float> %v197, %v54
  %v199 = getelementptr inbounds i64, ptr %t, i64 39
  %v200 = load ptr, ptr %v199, !tbaa !0
  %v201 = getelementptr inbounds float, ptr %v200, i64 %v59
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fmul contract <8 x float> %v198, %v202
  %v204 = getelementptr inbounds i64, ptr %t, i64 40
  %v205 = load ptr, ptr %v204, !tbaa !0
  %v206 = getelementptr inbounds float, ptr %v205, i64 %v59
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd contract <8 x float> %v203, %v207
  %v209 = getelementptr inbounds i64, ptr %t, i64 9
  %v210 = load i64, ptr %v209, !tbaa !0
  %v211 = mul nsw i64 %v210, 7
  %v212 = getelementptr inbounds float, ptr %v66, i64 %v211
  %v213 = getelementptr inbounds float, ptr %v212, i64 %v59
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fmul contract <8 x float> %v214, %v55
  %v216 = getelementptr inbounds i64, ptr %t, i64 41
  %v217 = load ptr, ptr %v216, !tbaa !0
  %v218 = getelementptr inbounds float, ptr %v217, i64 %v59
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fmul contract <8 x float> %v215, %v219
  %v221 = fadd contract <8 x float> %v208, %v220
  %v222 = fadd <8 x float> %v221, %v221
  %v223 = fcmp ogt <8 x float> %v222, splat (float 0x4032333340000000)
  %v224 = select <8 x i1> %v223, <8 x float> splat (float 0x4032333340000000), <8 x float> %v222
  %v225 = fcmp olt <8 x float> %v224, splat (float 0xC032333340000000)
  %v226 = select <8 x i1> %v225, <8 x float> splat (float 0xC032333340000000), <8 x float> %v224
  %v227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v226, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v228 = fsub <8 x float> %v227, splat (float 0x4168000000000000)
  %v229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v228, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v226)
  %v230 = bitcast <8 x float> %v227 to <8 x i32>
  %v231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v228, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v229)
  %v232 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v231, <8 x float> splat (float 0x3F8123B960000000))
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v232, <8 x float> %v231, <8 x float> splat (float 0x3FA5554600000000))
  %v234 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v233, <8 x float> %v231, <8 x float> splat (float 0x3FC5554900000000))
  %v235 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v234, <8 x float> %v231, <8 x float> splat (float 0x3FE0000000000000))
  %v236 = fmul <8 x float> %v231, %v231
  %v237 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v236, <8 x float> %v235, <8 x float> %v231)
  %v238 = shl <8 x i32> %v230, splat (i32 10)
  %v239 = ashr <8 x i32> %v238, splat (i32 10)
  %v240 = add <8 x i32> %v239, splat (i32 127)
  %v241 = shl <8 x i32> %v240, splat (i32 23)
  %v242 = bitcast <8 x i32> %v241 to <8 x float>
  %v243 = fsub <8 x float> %v242, splat (float 0x3FF0000000000000)
  %v244 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v237, <8 x float> %v242, <8 x float> %v243)
  %v245 = fadd <8 x float> %v244, splat (float 0x4000000000000000)
  %v246 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v245
  %v247 = fmul <8 x float> %v244, %v246
  %v248 = fmul contract <8 x float> %v191, %v247
  %v249 = fadd contract <8 x float> %v135, %v248
  %v250 = sub nsw i64 %v2, %v59
  %v251 = insertelement <8 x i64> poison, i64 %v250, i64 0
  %v252 = shufflevector <8 x i64> %v251, <8 x i64> poison, <8 x i32> zeroinitializer
  %v253 = icmp sgt <8 x i64> %v252, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v254 = select <8 x i1> %v253, <8 x float> %v249, <8 x float> splat (float 0x0000000000000000)
  %v255 = load <8 x float>, ptr %v56
  %v256 = fadd contract <8 x float> %v255, %v254
  store <8 x float> %v256, ptr %v56
  %v257 = getelementptr inbounds i64, ptr %t, i64 9
  %v258 = load i64, ptr %v257, !tbaa !0
  %v259 = mul nsw i64 %v258, 8
  %v260 = getelementptr inbounds float, ptr %v66, i64 %v259
  %v261 = getelementptr inbounds float, ptr %v260, i64 %v59
  store <8 x float> %v249, ptr %v261, align 4, !tbaa !1
  %v262 = getelementptr inbounds i64, ptr %t, i64 17
  %v263 = load ptr, ptr %v262, !tbaa !0
  %v264 = add nsw i64 %step, 1
  %v265 = getelementptr inbounds i64, ptr %v263, i64 %v264
  %v266 = load i64, ptr %v265
  %v267 = add nsw i64 %step, 2
  %v268 = getelementptr inbounds i64, ptr %v263, i64 %v267
  %v269 = load i64, ptr %v268
  %v270 = sub nsw i64 %v269, %v266
  %v271 = getelementptr inbounds i64, ptr %t, i64 18
  %v272 = load i64, ptr %v271, !tbaa !0
  %v273 = sub nsw i64 %v266, %v272
  %v274 = add nsw i64 %v273, %v11
  %v275 = getelementptr inbounds i64, ptr %t, i64 20
  %v276 = load ptr, ptr %v275, !tbaa !0
  %v277 = getelementptr inbounds i64, ptr %t, i64 9
  %v278 = load i64, ptr %v277, !tbaa !0
  %v279 = getelementptr inbounds i64, ptr %t, i64 19
  %v280 = load i64, ptr %v279, !tbaa !0
  %v281 = mul nsw i64 %v274, %v280
  %v282 = add nsw i64 %v281, %v278
  %v283 = getelementptr inbounds float, ptr %v276, i64 %v282
  %v284 = getelementptr inbounds i64, ptr %t, i64 42
  %v285 = load ptr, ptr %v284, !tbaa !0
  %v286 = getelementptr inbounds i64, ptr %t, i64 43
  %v287 = load i64, ptr %v286, !tbaa !0
  %v288 = mul nsw i64 %v11, %v287
  %v289 = getelementptr inbounds float, ptr %v285, i64 %v288
  %v290 = icmp slt i64 %v11, %v270
  %v291 = select i1 %v290, ptr %v283, ptr %v289
  %v292 = getelementptr inbounds float, ptr %v291, i64 %v59
  store <8 x float> %v249, ptr %v292, align 4, !tbaa !1
  %v293 = add nsw i64 %v59, 8
  store i64 %v293, ptr %v58
  br label %l57.test
l57.end:
  %v294 = load <8 x float>, ptr %v56
  %v295 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v294)
  %v296 = sitofp i64 %v2 to float
  %v297 = fdiv float %v295, %v296
  %v298 = mul nsw i64 8, 16
  %v299 = getelementptr inbounds float, ptr %v19, i64 %v298
  store float %v297, ptr %v299
  %v300 = add nsw i64 %v11, 1
  store i64 %v300, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass4(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v25 = alloca <8 x float>
  %v27 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 9
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 %from, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %upto
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = add nsw i64 %row, %v11
  %v14 = getelementptr inbounds i64, ptr %t, i64 27
  %v15 = load ptr, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 28
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v13, %v17
  %v19 = getelementptr inbounds float, ptr %v15, i64 %v18
  %v20 = mul nsw i64 8, 16
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v22 = load float, ptr %v21
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> zeroinitializer, ptr %v25
  store i64 0, ptr %v27
  br label %l26.test
l26.test:
  %v28 = load i64, ptr %v27
  %v29 = icmp slt i64 %v28, %v8
  br i1 %v29, label %l26.body, label %l26.end
l26.body:
  %v30 = getelementptr inbounds i64, ptr %t, i64 29
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %t, i64 30
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = mul nsw i64 %v11, %v33
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 9
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v35, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v28
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fsub contract <8 x float> %v41, %v24
  %v43 = fmul contract <8 x float> %v42, %v42
  %v44 = sub nsw i64 %v2, %v28
  %v45 = insertelement <8 x i64> poison, i64 %v44, i64 0
  %v46 = shufflevector <8 x i64> %v45, <8 x i64> poison, <8 x i32> zeroinitializer
  %v47 = icmp sgt <8 x i64> %v46, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v48 = select <8 x i1> %v47, <8 x float> %v43, <8 x float> splat (float 0x0000000000000000)
  %v49 = load <8 x float>, ptr %v25
  %v50 = fadd contract <8 x float> %v49, %v48
  store <8 x float> %v50, ptr %v25
  %v51 = getelementptr inbounds i64, ptr %t, i64 9
  %v52 = load i64, ptr %v51, !tbaa !0
  %v53 = mul nsw i64 %v52, 9
  %v54 = getelementptr inbounds float, ptr %v35, i64 %v53
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v28
  store <8 x float> %v42, ptr %v55, align 4, !tbaa !1
  %v56 = add nsw i64 %v28, 8
  store i64 %v56, ptr %v27
  br label %l26.test
l26.end:
  %v57 = load <8 x float>, ptr %v25
  %v58 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v57)
  %v59 = sitofp i64 %v2 to float
  %v60 = fdiv float %v58, %v59
  %v61 = getelementptr inbounds i64, ptr %t, i64 31
  %v62 = load ptr, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 32
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = mul nsw i64 %v11, %v64
  %v66 = getelementptr inbounds float, ptr %v62, i64 %v65
  %v67 = mul nsw i64 8, 8
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  store float %v60, ptr %v68
  %v69 = add nsw i64 %v11, 1
  store i64 %v69, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass5(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v10 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  store i64 %from, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %upto
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, 8
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = getelementptr inbounds i64, ptr %t, i64 31
  %v14 = load ptr, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 32
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v7, %v16
  %v18 = getelementptr inbounds float, ptr %v14, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v11
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = fadd contract <8 x float> %v21, splat (float 0x3EE4F8B580000000)
  %v23 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v22)
  %v24 = getelementptr inbounds float, ptr %v18, i64 8
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v11
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = fadd contract <8 x float> %v26, splat (float 0x3EE4F8B580000000)
  %v28 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v27)
  %v29 = mul nsw i64 8, 8
  %v30 = getelementptr inbounds float, ptr %v18, i64 %v29
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v11
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = fadd contract <8 x float> %v32, splat (float 0x3EE4F8B580000000)
  %v34 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v33)
  %v35 = add nsw i64 %row, %v7
  %v36 = getelementptr inbounds i64, ptr %t, i64 27
  %v37 = load ptr, ptr %v36, !tbaa !0
  %v38 = getelementptr inbounds i64, ptr %t, i64 28
  %v39 = load i64, ptr %v38, !tbaa !0
  %v40 = mul nsw i64 %v35, %v39
  %v41 = getelementptr inbounds float, ptr %v37, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 8
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v11
  store <8 x float> %v23, ptr %v43, align 4, !tbaa !1
  %v44 = mul nsw i64 8, 3
  %v45 = getelementptr inbounds float, ptr %v41, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v11
  store <8 x float> %v28, ptr %v46, align 4, !tbaa !1
  %v47 = mul nsw i64 8, 17
  %v48 = getelementptr inbounds float, ptr %v41, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v11
  store <8 x float> %v34, ptr %v49, align 4, !tbaa !1
  %v50 = add nsw i64 %v11, 8
  store i64 %v50, ptr %v10
  br label %l9.test
l9.end:
  %v51 = add nsw i64 %v7, 1
  store i64 %v51, ptr %v6
  br label %l5.test
l5.end:
  br label %w4.end
w4.end:
  ret void
}

define internal void @pass6(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v9 = alloca i64
  %v63 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 44
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %t, i64 45
  %v6 = load i64, ptr %v5, !tbaa !0
  %v7 = mul nsw i64 %v4, %v6
  store i64 %from, ptr %v9
  br label %l8.test
l8.test:
  %v10 = load i64, ptr %v9
  %v11 = icmp slt i64 %v10, %upto
  br i1 %v11, label %l8.body, label %l8.end
l8.body:
  %v12 = getelementptr inbounds i64, ptr %t, i64 46
  %v13 = load ptr, ptr %v12, !tbaa !0
  %v14 = getelementptr inbounds i64, ptr %v13, i64 %v10
  %v15 = load i64, ptr %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 45
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %step, %v17
  %v19 = add nsw i64 %v15, %v18
  %v20 = getelementptr inbounds i64, ptr %t, i64 47
  %v21 = load ptr, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %v21, i64 %v10
  %v23 = load i64, ptr %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 44
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v19, %v25
  %v27 = getelementptr inbounds i64, ptr %t, i64 48
  %v28 = load ptr, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 49
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = mul nsw i64 %v23, %v30
  %v32 = add nsw i64 %v26, %v31
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v34 = add nsw i64 %row, %v10
  %v35 = getelementptr inbounds i64, ptr %t, i64 27
  %v36 = load ptr, ptr %v35, !tbaa !0
  %v37 = getelementptr inbounds i64, ptr %t, i64 28
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = mul nsw i64 %v34, %v38
  %v40 = getelementptr inbounds float, ptr %v36, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 8
  %v42 = load float, ptr %v41
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = mul nsw i64 8, 3
  %v46 = getelementptr inbounds float, ptr %v40, i64 %v45
  %v47 = load float, ptr %v46
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = mul nsw i64 8, 17
  %v51 = getelementptr inbounds float, ptr %v40, i64 %v50
  %v52 = load float, ptr %v51
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v44
  %v56 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v49
  %v57 = fdiv contract <8 x float> splat (float 0x3FF0000000000000), %v54
  %v58 = getelementptr inbounds i64, ptr %t, i64 50
  %v59 = load i64, ptr %v58, !tbaa !0
  %v60 = getelementptr inbounds i64, ptr %t, i64 51
  %v61 = load i64, ptr %v60, !tbaa !0
  store i64 %v59, ptr %v63
  br label %l62.test
l62.test:
  %v64 = load i64, ptr %v63
  %v65 = icmp slt i64 %v64, %v61
  br i1 %v65, label %l62.body, label %l62.end
l62.body:
  %v66 = getelementptr inbounds i64, ptr %t, i64 29
  %v67 = load ptr, ptr %v66, !tbaa !0
  %v68 = getelementptr inbounds i64, ptr %t, i64 30
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = mul nsw i64 %v10, %v69
  %v71 = getelementptr inbounds float, ptr %v67, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v64
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fmul contract <8 x float> %v74, %v55
  %v76 = getelementptr inbounds i64, ptr %t, i64 52
  %v77 = load ptr, ptr %v76, !tbaa !0
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v64
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = fmul contract <8 x float> %v75, %v79
  %v81 = getelementptr inbounds i64, ptr %t, i64 53
  %v82 = load ptr, ptr %v81, !tbaa !0
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v64
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fadd contract <8 x float> %v80, %v84
  %v86 = getelementptr inbounds i64, ptr %t, i64 9
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = getelementptr inbounds float, ptr %v71, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v64
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = fmul contract <8 x float> %v90, %v56
  %v92 = getelementptr inbounds i64, ptr %t, i64 54
  %v93 = load ptr, ptr %v92, !tbaa !0
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v64
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fmul contract <8 x float> %v91, %v95
  %v97 = fadd contract <8 x float> %v85, %v96
  %v98 = fneg <8 x float> %v97
  %v99 = fcmp ogt <8 x float> %v98, splat (float 0x4055C00000000000)
  %v100 = select <8 x i1> %v99, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v98
  %v101 = fcmp olt <8 x float> %v100, splat (float 0xC055C00000000000)
  %v102 = select <8 x i1> %v101, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v100
  %v103 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v102, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v104 = fsub <8 x float> %v103, splat (float 0x4168000000000000)
  %v105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v104, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v102)
  %v106 = bitcast <8 x float> %v103 to <8 x i32>
  %v107 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v104, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v105)
  %v108 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v107, <8 x float> splat (float 0x3F8123B960000000))
  %v109 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v108, <8 x float> %v107, <8 x float> splat (float 0x3FA5554600000000))
  %v110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v109, <8 x float> %v107, <8 x float> splat (float 0x3FC5554900000000))
  %v111 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v110, <8 x float> %v107, <8 x float> splat (float 0x3FE0000000000000))
  %v112 = fmul <8 x float> %v107, %v107
  %v113 = fadd <8 x float> %v107, splat (float 0x3FF0000000000000)
  %v114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v112, <8 x float> %v111, <8 x float> %v113)
  %v115 = shl <8 x i32> %v106, splat (i32 10)
  %v116 = ashr <8 x i32> %v115, splat (i32 10)
  %v117 = add <8 x i32> %v116, splat (i32 127)
  %v118 = shl <8 x i32> %v117, splat (i32 23)
  %v119 = bitcast <8 x i32> %v118 to <8 x float>
  %v120 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v114, <8 x float> %v119, <8 x float> splat (float 0x3FF0000000000000))
  %v121 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v120
  %v122 = fcmp olt <8 x float> %v97, splat (float 0xC055C00000000000)
  %v123 = select <8 x i1> %v122, <8 x float> splat (float 0x0000000000000000), <8 x float> %v121
  %v124 = getelementptr inbounds i64, ptr %t, i64 9
  %v125 = load i64, ptr %v124, !tbaa !0
  %v126 = mul nsw i64 %v125, 9
  %v127 = getelementptr inbounds float, ptr %v71, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 %v64
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fmul contract <8 x float> %v129, %v57
  %v131 = getelementptr inbounds i64, ptr %t, i64 55
  %v132 = load ptr, ptr %v131, !tbaa !0
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v64
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fmul contract <8 x float> %v130, %v134
  %v136 = getelementptr inbounds i64, ptr %t, i64 56
  %v137 = load ptr, ptr %v136, !tbaa !0
  %v138 = getelementptr inbounds float, ptr %v137, i64 %v64
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = fadd contract <8 x float> %v139, %v135
  %v141 = fadd <8 x float> %v140, %v140
  %v142 = fcmp ogt <8 x float> %v141, splat (float 0x4032333340000000)
  %v143 = select <8 x i1> %v142, <8 x float> splat (float 0x4032333340000000), <8 x float> %v141
  %v144 = fcmp olt <8 x float> %v143, splat (float 0xC032333340000000)
  %v145 = select <8 x i1> %v144, <8 x float> splat (float 0xC032333340000000), <8 x float> %v143
  %v146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v145, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v147 = fsub <8 x float> %v146, splat (float 0x4168000000000000)
  %v148 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v147, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v145)
  %v149 = bitcast <8 x float> %v146 to <8 x i32>
  %v150 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v147, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v148)
  %v151 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v150, <8 x float> splat (float 0x3F8123B960000000))
  %v152 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v151, <8 x float> %v150, <8 x float> splat (float 0x3FA5554600000000))
  %v153 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v152, <8 x float> %v150, <8 x float> splat (float 0x3FC5554900000000))
  %v154 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v153, <8 x float> %v150, <8 x float> splat (float 0x3FE0000000000000))
  %v155 = fmul <8 x float> %v150, %v150
  %v156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v155, <8 x float> %v154, <8 x float> %v150)
  %v157 = shl <8 x i32> %v149, splat (i32 10)
  %v158 = ashr <8 x i32> %v157, splat (i32 10)
  %v159 = add <8 x i32> %v158, splat (i32 127)
  %v160 = shl <8 x i32> %v159, splat (i32 23)
  %v161 = bitcast <8 x i32> %v160 to <8 x float>
  %v162 = fsub <8 x float> %v161, splat (float 0x3FF0000000000000)
  %v163 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v156, <8 x float> %v161, <8 x float> %v162)
  %v164 = fadd <8 x float> %v163, splat (float 0x4000000000000000)
  %v165 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v164
  %v166 = fmul <8 x float> %v163, %v165
  %v167 = fmul contract <8 x float> %v123, %v166
  %v168 = getelementptr inbounds i64, ptr %t, i64 17
  %v169 = load ptr, ptr %v168, !tbaa !0
  %v170 = add nsw i64 %step, 1
  %v171 = getelementptr inbounds i64, ptr %v169, i64 %v170
  %v172 = load i64, ptr %v171
  %v173 = add nsw i64 %step, 2
  %v174 = getelementptr inbounds i64, ptr %v169, i64 %v173
  %v175 = load i64, ptr %v174
  %v176 = sub nsw i64 %v175, %v172
  %v177 = getelementptr inbounds i64, ptr %t, i64 18
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = sub nsw i64 %v172, %v178
  %v180 = add nsw i64 %v179, %v10
  %v181 = getelementptr inbounds i64, ptr %t, i64 20
  %v182 = load ptr, ptr %v181, !tbaa !0
  %v183 = getelementptr inbounds i64, ptr %t, i64 9
  %v184 = load i64, ptr %v183, !tbaa !0
  %v185 = getelementptr inbounds i64, ptr %t, i64 19
  %v186 = load i64, ptr %v185, !tbaa !0
  %v187 = mul nsw i64 %v180, %v186
  %v188 = mul nsw i64 %v184, 0
  %v189 = add nsw i64 %v187, %v188
  %v190 = getelementptr inbounds float, ptr %v182, i64 %v189
  %v191 = getelementptr inbounds i64, ptr %t, i64 57
  %v192 = load ptr, ptr %v191, !tbaa !0
  %v193 = getelementptr inbounds i64, ptr %t, i64 58
  %v194 = load i64, ptr %v193, !tbaa !0
  %v195 = mul nsw i64 %v10, %v194
  %v196 = getelementptr inbounds float, ptr %v192, i64 %v195
  %v197 = icmp slt i64 %v10, %v176
  %v198 = select i1 %v197, ptr %v190, ptr %v196
  %v199 = getelementptr inbounds float, ptr %v198, i64 %v64
  store <8 x float> %v167, ptr %v199, align 4, !tbaa !1
  %v200 = getelementptr inbounds float, ptr %v33, i64 %v64
  %v201 = getelementptr float, ptr %v200, i64 %v7
  call void @llvm.prefetch.p0(ptr %v201, i32 1, i32 2, i32 1)
  %v202 = sub nsw i64 %v2, %v64
  %v203 = insertelement <8 x i64> poison, i64 %v202, i64 0
  %v204 = shufflevector <8 x i64> %v203, <8 x i64> poison, <8 x i32> zeroinitializer
  %v205 = icmp sgt <8 x i64> %v204, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v167, ptr %v200, i32 4, <8 x i1> %v205), !tbaa !1
  %v206 = add nsw i64 %v64, 8
  store i64 %v206, ptr %v63
  br label %l62.test
l62.end:
  %v207 = add nsw i64 %v10, 1
  store i64 %v207, ptr %v9
  br label %l8.test
l8.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v28 = alloca i64
  %v51 = alloca i64
  %v75 = alloca i64
  %v99 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %end, %begin
  store i64 0, ptr %v13
  br label %l12.test
l12.test:
  %v14 = load i64, ptr %v13
  %v15 = icmp slt i64 %v14, %v11
  br i1 %v15, label %l12.body, label %l12.end
l12.body:
  %v16 = add nsw i64 %begin, %v14
  %v17 = getelementptr inbounds i64, ptr %t, i64 59
  %v18 = load ptr, ptr %v17, !tbaa !0
  %v19 = icmp ne ptr %v18, null
  br i1 %v19, label %w20.then, label %w20.end
w20.then:
  %v21 = getelementptr inbounds i64, ptr %v2, i64 %v16
  %v22 = load i64, ptr %v21
  %v23 = add nsw i64 %v16, 1
  %v24 = getelementptr inbounds i64, ptr %v2, i64 %v23
  %v25 = load i64, ptr %v24
  %v26 = sub nsw i64 %v25, %v22
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v26
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = add nsw i64 %v22, %v29
  %v32 = getelementptr inbounds i8, ptr %v18, i64 %v31
  %v33 = load i8, ptr %v32
  %v34 = icmp ne i8 %v33, 0
  br i1 %v34, label %w35.then, label %w35.end
w35.then:
  %v36 = sub nsw i64 %v31, %v4
  %v37 = getelementptr inbounds i64, ptr %t, i64 19
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 20
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v36, %v38
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = getelementptr inbounds i64, ptr %t, i64 60
  %v45 = load ptr, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 50
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = getelementptr inbounds i64, ptr %t, i64 51
  %v49 = load i64, ptr %v48, !tbaa !0
  store i64 %v47, ptr %v51
  br label %l50.test
l50.test:
  %v52 = load i64, ptr %v51
  %v53 = icmp slt i64 %v52, %v49
  br i1 %v53, label %l50.body, label %l50.end
l50.body:
  %v54 = getelementptr inbounds float, ptr %v45, i64 %v52
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v43, i64 %v52
  store <8 x float> %v55, ptr %v56, align 4, !tbaa !1
  %v57 = add nsw i64 %v52, 8
  store i64 %v57, ptr %v51
  br label %l50.test
l50.end:
  %v58 = sub nsw i64 %v31, %v4
  %v59 = getelementptr inbounds i64, ptr %t, i64 19
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 20
  %v62 = load ptr, ptr %v61, !tbaa !0
  %v63 = mul nsw i64 %v58, %v60
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v65 = getelementptr inbounds i64, ptr %t, i64 9
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = getelementptr inbounds float, ptr %v64, i64 %v66
  %v68 = getelementptr inbounds i64, ptr %t, i64 61
  %v69 = load ptr, ptr %v68, !tbaa !0
  %v70 = getelementptr inbounds i64, ptr %t, i64 50
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = getelementptr inbounds i64, ptr %t, i64 51
  %v73 = load i64, ptr %v72, !tbaa !0
  store i64 %v71, ptr %v75
  br label %l74.test
l74.test:
  %v76 = load i64, ptr %v75
  %v77 = icmp slt i64 %v76, %v73
  br i1 %v77, label %l74.body, label %l74.end
l74.body:
  %v78 = getelementptr inbounds float, ptr %v69, i64 %v76
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = getelementptr inbounds float, ptr %v67, i64 %v76
  store <8 x float> %v79, ptr %v80, align 4, !tbaa !1
  %v81 = add nsw i64 %v76, 8
  store i64 %v81, ptr %v75
  br label %l74.test
l74.end:
  br label %w35.end
w35.end:
  %v82 = add nsw i64 %v29, 1
  store i64 %v82, ptr %v28
  br label %l27.test
l27.end:
  br label %w20.end
w20.end:
  %v83 = getelementptr inbounds i64, ptr %v2, i64 %v16
  %v84 = load i64, ptr %v83
  %v85 = add nsw i64 %v16, 1
  %v86 = getelementptr inbounds i64, ptr %v2, i64 %v85
  %v87 = load i64, ptr %v86
  %v88 = sub nsw i64 %v87, %v84
  %v89 = sub nsw i64 %v84, %v4
  %v90 = getelementptr inbounds i64, ptr %t, i64 3
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = icmp sgt i64 %v91, 1
  br i1 %v92, label %w93.then, label %w93.end
w93.then:
  call void @meet(ptr %t)
  br label %w93.end
w93.end:
  call void @product1(ptr %t, i64 %v89, i64 %v88)
  %v94 = getelementptr inbounds i64, ptr %t, i64 3
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = icmp eq i64 %v95, 1
  br i1 %v96, label %e97.then, label %e97.else
e97.then:
  store i64 0, ptr %v99
  br label %l98.test
l98.test:
  %v100 = load i64, ptr %v99
  %v101 = icmp slt i64 %v100, %v88
  br i1 %v101, label %l98.body, label %l98.end
l98.body:
  %v102 = add nsw i64 %v100, 1
  call void @pass0(ptr %t, i64 %v89, i64 %v100, i64 %v102, i64 %v16)
  call void @pass1(ptr %t, i64 %v89, i64 %v100, i64 %v102, i64 %v16)
  call void @pass2(ptr %t, i64 %v89, i64 %v100, i64 %v102, i64 %v16)
  call void @pass3(ptr %t, i64 %v89, i64 %v100, i64 %v102, i64 %v16)
  call void @pass4(ptr %t, i64 %v89, i64 %v100, i64 %v102, i64 %v16)
  call void @pass5(ptr %t, i64 %v89, i64 %v100, i64 %v102, i64 %v16)
  call void @pass6(ptr %t, i64 %v89, i64 %v100, i64 %v102, i64 %v16)
  %v103 = add nsw i64 %v100, 1
  store i64 %v103, ptr %v99
  br label %l98.test
l98.end:
  br label %e97.end
e97.else:
  %v104 = getelementptr inbounds i64, ptr %t, i64 3
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = icmp sgt i64 %v105, 1
  br i1 %v106, label %w107.then, label %w107.end
w107.then:
  call void @meet(ptr %t)
  br label %w107.end
w107.end:
  call void @pass0(ptr %t, i64 %v89, i64 0, i64 %v88, i64 %v16)
  %v108 = getelementptr inbounds i64, ptr %t, i64 3
  %v109 = load i64, ptr %v108, !tbaa !0
  %v110 = icmp sgt i64 %v109, 1
  br i1 %v110, label %w111.then, label %w111.end
w111.then:
  call void @meet(ptr %t)
  br label %w111.end
w111.end:
  call void @pass1(ptr %t, i64 %v89, i64 0, i64 %v88, i64 %v16)
  %v112 = getelementptr inbounds i64, ptr %t, i64 3
  %v113 = load i64, ptr %v112, !tbaa !0
  %v114 = icmp sgt i64 %v113, 1
  br i1 %v114, label %w115.then, label %w115.end
w115.then:
  call void @meet(ptr %t)
  br label %w115.end
w115.end:
  call void @pass2(ptr %t, i64 %v89, i64 0, i64 %v88, i64 %v16)
  %v116 = getelementptr inbounds i64, ptr %t, i64 3
  %v117 = load i64, ptr %v116, !tbaa !0
  %v118 = icmp sgt i64 %v117, 1
  br i1 %v118, label %w119.then, label %w119.end
w119.then:
  call void @meet(ptr %t)
  br label %w119.end
w119.end:
  call void @pass3(ptr %t, i64 %v89, i64 0, i64 %v88, i64 %v16)
  %v120 = getelementptr inbounds i64, ptr %t, i64 3
  %v121 = load i64, ptr %v120, !tbaa !0
  %v122 = icmp sgt i64 %v121, 1
  br i1 %v122, label %w123.then, label %w123.end
w123.then:
  call void @meet(ptr %t)
  br label %w123.end
w123.end:
  call void @pass4(ptr %t, i64 %v89, i64 0, i64 %v88, i64 %v16)
  %v124 = getelementptr inbounds i64, ptr %t, i64 3
  %v125 = load i64, ptr %v124, !tbaa !0
  %v126 = icmp sgt i64 %v125, 1
  br i1 %v126, label %w127.then, label %w127.end
w127.then:
  call void @meet(ptr %t)
  br label %w127.end
w127.end:
  call void @pass5(ptr %t, i64 %v89, i64 0, i64 %v88, i64 %v16)
  %v128 = getelementptr inbounds i64, ptr %t, i64 3
  %v129 = load i64, ptr %v128, !tbaa !0
  %v130 = icmp sgt i64 %v129, 1
  br i1 %v130, label %w131.then, label %w131.end
w131.then:
  call void @meet(ptr %t)
  br label %w131.end
w131.end:
  call void @pass6(ptr %t, i64 %v89, i64 0, i64 %v88, i64 %v16)
  br label %e97.end
e97.end:
  %v132 = add nsw i64 %v14, 1
  store i64 %v132, ptr %v13
  br label %l12.test
l12.end:
  %v133 = getelementptr inbounds i64, ptr %t, i64 3
  %v134 = load i64, ptr %v133, !tbaa !0
  %v135 = icmp sgt i64 %v134, 1
  br i1 %v135, label %w136.then, label %w136.end
w136.then:
  call void @meet(ptr %t)
  br label %w136.end
w136.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v69 = alloca i64
  %v79 = alloca i64
  %v109 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 62
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 17
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 18
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 5
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 63
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 64
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 6
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 19
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 65
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 66
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 7
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 67
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 68
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 8
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 28
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 69
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 70
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 27
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 1
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = icmp eq i64 %v54, 0
  br i1 %v55, label %w56.then, label %w56.end
w56.then:
  %v57 = getelementptr inbounds i64, ptr %t, i64 6
  %v58 = load ptr, ptr %v57, !tbaa !0
  %v59 = getelementptr inbounds i64, ptr %t, i64 5
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 10
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = getelementptr inbounds i64, ptr %t, i64 71
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = getelementptr inbounds i64, ptr %t, i64 45
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = mul nsw i64 %v64, %v66
  store i64 %v4, ptr %v69
  br label %l68.test
l68.test:
  %v70 = load i64, ptr %v69
  %v71 = icmp slt i64 %v70, %v7
  br i1 %v71, label %l68.body, label %l68.end
l68.body:
  %v72 = getelementptr inbounds i64, ptr %v9, i64 %v70
  %v73 = load i64, ptr %v72
  %v74 = add nsw i64 %v70, 1
  %v75 = getelementptr inbounds i64, ptr %v9, i64 %v74
  %v76 = load i64, ptr %v75
  %v77 = sub nsw i64 %v76, %v73
  store i64 0, ptr %v79
  br label %l78.test
l78.test:
  %v80 = load i64, ptr %v79
  %v81 = icmp slt i64 %v80, %v77
  br i1 %v81, label %l78.body, label %l78.end
l78.body:
  %v82 = getelementptr inbounds i64, ptr %t, i64 46
  %v83 = load ptr, ptr %v82, !tbaa !0
  %v84 = getelementptr inbounds i64, ptr %v83, i64 %v80
  %v85 = load i64, ptr %v84
  %v86 = getelementptr inbounds i64, ptr %t, i64 45
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = mul nsw i64 %v70, %v87
  %v89 = add nsw i64 %v85, %v88
  %v90 = getelementptr inbounds i64, ptr %t, i64 47
  %v91 = load ptr, ptr %v90, !tbaa !0
  %v92 = getelementptr inbounds i64, ptr %v91, i64 %v80
  %v93 = load i64, ptr %v92
  %v94 = getelementptr inbounds i64, ptr %t, i64 71
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = mul nsw i64 %v89, %v95
  %v97 = getelementptr inbounds i64, ptr %t, i64 72
  %v98 = load ptr, ptr %v97, !tbaa !0
  %v99 = getelementptr inbounds i64, ptr %t, i64 73
  %v100 = load i64, ptr %v99, !tbaa !0
  %v101 = mul nsw i64 %v93, %v100
  %v102 = add nsw i64 %v96, %v101
  %v103 = getelementptr inbounds float, ptr %v98, i64 %v102
  %v104 = sub nsw i64 %v73, %v11
  %v105 = add nsw i64 %v104, %v80
  %v106 = mul nsw i64 %v105, %v60
  %v107 = getelementptr inbounds float, ptr %v58, i64 %v106
  store i64 0, ptr %v109
  br label %l108.test
l108.test:
  %v110 = load i64, ptr %v109
  %v111 = icmp slt i64 %v110, %v62
  br i1 %v111, label %l108.body, label %l108.end
l108.body:
  %v112 = sub nsw i64 %v62, %v110
  %v113 = insertelement <8 x i64> poison, i64 %v112, i64 0
  %v114 = shufflevector <8 x i64> %v113, <8 x i64> poison, <8 x i32> zeroinitializer
  %v115 = icmp sgt <8 x i64> %v114, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v116 = getelementptr inbounds float, ptr %v103, i64 %v110
  %v117 = getelementptr float, ptr %v116, i64 %v67
  call void @llvm.prefetch.p0(ptr %v117, i32 0, i32 2, i32 1)
  %v118 = getelementptr inbounds float, ptr %v103, i64 %v110
  %v119 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v118, i32 4, <8 x i1> %v115, <8 x float> zeroinitializer)
  %v120 = getelementptr inbounds float, ptr %v107, i64 %v110
  store <8 x float> %v119, ptr %v120, align 4, !tbaa !1
  %v121 = add nsw i64 %v110, 8
  store i64 %v121, ptr %v109
  br label %l108.test
l108.end:
  %v122 = add nsw i64 %v80, 1
  store i64 %v122, ptr %v79
  br label %l78.test
l78.end:
  %v123 = add nsw i64 %v70, 1
  store i64 %v123, ptr %v69
  br label %l68.test
l68.end:
  br label %w56.end
w56.end:
  %v124 = getelementptr inbounds i64, ptr %t, i64 3
  %v125 = load i64, ptr %v124, !tbaa !0
  %v126 = icmp sgt i64 %v125, 1
  br i1 %v126, label %w127.then, label %w127.end
w127.then:
  call void @meet(ptr %t)
  br label %w127.end
w127.end:
  call void @segment0(ptr %t, i64 %v4, i64 %v7)
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  %v128 = getelementptr inbounds i64, ptr %t, i64 3
  %v129 = load i64, ptr %v128, !tbaa !0
  %v130 = icmp sgt i64 %v129, 1
  br i1 %v130, label %w131.then, label %w131.end
w131.then:
  call void @meet(ptr %t)
  br label %w131.end
w131.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v28 = alloca i64
  %v39 = alloca i64
  %v81 = alloca i64
  %v91 = alloca i64
  %v115 = alloca i64
  %v148 = alloca i64
  %v184 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 74
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = icmp ne ptr %v4, null
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 1
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = icmp eq i64 %v8, 0
  br i1 %v9, label %w10.then, label %w10.end
w10.then:
  %v11 = getelementptr inbounds i64, ptr %t, i64 66
  %v12 = load ptr, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %v2, i64 1
  %v14 = load i64, ptr %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 9
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 74
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 75
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 47
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 19
  %v26 = load i64, ptr %v25, !tbaa !0
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v14
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = getelementptr inbounds i64, ptr %v24, i64 %v29
  %v32 = load i64, ptr %v31
  %v33 = mul nsw i64 %v32, %v22
  %v34 = getelementptr inbounds float, ptr %v20, i64 %v33
  %v35 = mul nsw i64 %v29, %v26
  %v36 = mul nsw i64 %v18, 0
  %v37 = add nsw i64 %v35, %v36
  store i64 0, ptr %v39
  br label %l38.test
l38.test:
  %v40 = load i64, ptr %v39
  %v41 = icmp slt i64 %v40, %v18
  br i1 %v41, label %l38.body, label %l38.end
l38.body:
  %v42 = getelementptr inbounds float, ptr %v34, i64 %v40
  %v43 = sub nsw i64 %v16, %v40
  %v44 = insertelement <8 x i64> poison, i64 %v43, i64 0
  %v45 = shufflevector <8 x i64> %v44, <8 x i64> poison, <8 x i32> zeroinitializer
  %v46 = icmp sgt <8 x i64> %v45, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v47 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v42, i32 4, <8 x i1> %v46, <8 x float> zeroinitializer)
  %v48 = getelementptr inbounds float, ptr %v12, i64 %v37
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v40
  store <8 x float> %v47, ptr %v49, align 4, !tbaa !1
  %v50 = add nsw i64 %v40, 8
  store i64 %v50, ptr %v39
  br label %l38.test
l38.end:
  %v51 = add nsw i64 %v29, 1
  store i64 %v51, ptr %v28
  br label %l27.test
l27.end:
  br label %w10.end
w10.end:
  %v52 = getelementptr inbounds i64, ptr %t, i64 3
  %v53 = load i64, ptr %v52, !tbaa !0
  %v54 = icmp sgt i64 %v53, 1
  br i1 %v54, label %w55.then, label %w55.end
w55.then:
  call void @meet(ptr %t)
  br label %w55.end
w55.end:
  br label %w6.end
w6.end:
  %v56 = getelementptr inbounds i64, ptr %t, i64 76
  %v57 = load ptr, ptr %v56, !tbaa !0
  %v58 = icmp ne ptr %v57, null
  br i1 %v58, label %w59.then, label %w59.end
w59.then:
  %v60 = getelementptr inbounds i64, ptr %t, i64 1
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = icmp eq i64 %v61, 0
  br i1 %v62, label %w63.then, label %w63.end
w63.then:
  %v64 = getelementptr inbounds i64, ptr %t, i64 66
  %v65 = load ptr, ptr %v64, !tbaa !0
  %v66 = getelementptr inbounds i64, ptr %v2, i64 1
  %v67 = load i64, ptr %v66
  %v68 = getelementptr inbounds i64, ptr %t, i64 21
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = getelementptr inbounds i64, ptr %t, i64 9
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = getelementptr inbounds i64, ptr %t, i64 76
  %v73 = load ptr, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds i64, ptr %t, i64 77
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = getelementptr inbounds i64, ptr %t, i64 47
  %v77 = load ptr, ptr %v76, !tbaa !0
  %v78 = getelementptr inbounds i64, ptr %t, i64 19
  %v79 = load i64, ptr %v78, !tbaa !0
  store i64 0, ptr %v81
  br label %l80.test
l80.test:
  %v82 = load i64, ptr %v81
  %v83 = icmp slt i64 %v82, %v67
  br i1 %v83, label %l80.body, label %l80.end
l80.body:
  %v84 = getelementptr inbounds i64, ptr %v77, i64 %v82
  %v85 = load i64, ptr %v84
  %v86 = mul nsw i64 %v85, %v75
  %v87 = getelementptr inbounds float, ptr %v73, i64 %v86
  %v88 = mul nsw i64 %v82, %v79
  %v89 = add nsw i64 %v88, %v71
  store i64 0, ptr %v91
  br label %l90.test
l90.test:
  %v92 = load i64, ptr %v91
  %v93 = icmp slt i64 %v92, %v71
  br i1 %v93, label %l90.body, label %l90.end
l90.body:
  %v94 = getelementptr inbounds float, ptr %v87, i64 %v92
  %v95 = sub nsw i64 %v69, %v92
  %v96 = insertelement <8 x i64> poison, i64 %v95, i64 0
  %v97 = shufflevector <8 x i64> %v96, <8 x i64> poison, <8 x i32> zeroinitializer
  %v98 = icmp sgt <8 x i64> %v97, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v99 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v94, i32 4, <8 x i1> %v98, <8 x float> zeroinitializer)
  %v100 = getelementptr inbounds float, ptr %v65, i64 %v89
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v92
  store <8 x float> %v99, ptr %v101, align 4, !tbaa !1
  %v102 = add nsw i64 %v92, 8
  store i64 %v102, ptr %v91
  br label %l90.test
l90.end:
  %v103 = add nsw i64 %v82, 1
  store i64 %v103, ptr %v81
  br label %l80.test
l80.end:
  br label %w63.end
w63.end:
  %v104 = getelementptr inbounds i64, ptr %t, i64 3
  %v105 = load i64, ptr %v104, !tbaa !0
  %v106 = icmp sgt i64 %v105, 1
  br i1 %v106, label %w107.then, label %w107.end
w107.then:
  call void @meet(ptr %t)
  br label %w107.end
w107.end:
  br label %w59.end
w59.end:
  %v108 = getelementptr inbounds i64, ptr %t, i64 62
  %v109 = load ptr, ptr %v108, !tbaa !0
  %v110 = getelementptr inbounds i64, ptr %t, i64 17
  %v111 = load ptr, ptr %v110, !tbaa !0
  %v112 = getelementptr inbounds i64, ptr %t, i64 78
  %v113 = load i64, ptr %v112, !tbaa !0
  store i64 0, ptr %v115
  br label %l114.test
l114.test:
  %v116 = load i64, ptr %v115
  %v117 = icmp slt i64 %v116, %v113
  br i1 %v117, label %l114.body, label %l114.end
l114.body:
  %v118 = getelementptr inbounds i64, ptr %v109, i64 %v116
  %v119 = load i64, ptr %v118
  %v120 = add nsw i64 %v116, 1
  %v121 = getelementptr inbounds i64, ptr %v109, i64 %v120
  %v122 = load i64, ptr %v121
  %v123 = add nsw i64 %v119, 1
  %v124 = getelementptr inbounds i64, ptr %v111, i64 %v123
  %v125 = load i64, ptr %v124
  %v126 = getelementptr inbounds i64, ptr %v111, i64 %v119
  %v127 = load i64, ptr %v126
  %v128 = sub nsw i64 %v125, %v127
  %v129 = getelementptr inbounds i64, ptr %t, i64 79
  %v130 = load ptr, ptr %v129, !tbaa !0
  %v131 = icmp ne ptr %v130, null
  br i1 %v131, label %w132.then, label %w132.end
w132.then:
  %v133 = getelementptr inbounds i64, ptr %t, i64 1
  %v134 = load i64, ptr %v133, !tbaa !0
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %w136.then, label %w136.end
w136.then:
  %v137 = getelementptr inbounds i64, ptr %t, i64 19
  %v138 = load i64, ptr %v137, !tbaa !0
  %v139 = getelementptr inbounds i64, ptr %t, i64 80
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = mul nsw i64 %v140, %v138
  %v142 = mul nsw i64 %v116, %v141
  %v143 = getelementptr inbounds float, ptr %v130, i64 %v142
  %v144 = getelementptr inbounds i64, ptr %t, i64 66
  %v145 = load ptr, ptr %v144, !tbaa !0
  %v146 = mul nsw i64 %v128, %v138
  store i64 0, ptr %v148
  br label %l147.test
l147.test:
  %v149 = load i64, ptr %v148
  %v150 = icmp slt i64 %v149, %v146
  br i1 %v150, label %l147.body, label %l147.end
l147.body:
  %v151 = getelementptr inbounds float, ptr %v145, i64 %v149
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = getelementptr inbounds float, ptr %v143, i64 %v149
  store <8 x float> %v152, ptr %v153, align 4, !tbaa !1
  %v154 = add nsw i64 %v149, 8
  store i64 %v154, ptr %v148
  br label %l147.test
l147.end:
  br label %w136.end
w136.end:
  %v155 = getelementptr inbounds i64, ptr %t, i64 3
  %v156 = load i64, ptr %v155, !tbaa !0
  %v157 = icmp sgt i64 %v156, 1
  br i1 %v157, label %w158.then, label %w158.end
w158.then:
  call void @meet(ptr %t)
  br label %w158.end
w158.end:
  br label %w132.end
w132.end:
  call void @block(ptr %t, i64 %v116)
  %v159 = getelementptr inbounds i64, ptr %v111, i64 %v119
  %v160 = load i64, ptr %v159
  %v161 = getelementptr inbounds i64, ptr %v111, i64 %v122
  %v162 = load i64, ptr %v161
  %v163 = add nsw i64 %v122, 1
  %v164 = getelementptr inbounds i64, ptr %v111, i64 %v163
  %v165 = load i64, ptr %v164
  %v166 = sub nsw i64 %v165, %v162
  %v167 = getelementptr inbounds i64, ptr %t, i64 65
  %v168 = load i64, ptr %v167, !tbaa !0
  %v169 = icmp eq i64 %v168, 0
  br i1 %v169, label %w170.then, label %w170.end
w170.then:
  %v171 = getelementptr inbounds i64, ptr %t, i64 1
  %v172 = load i64, ptr %v171, !tbaa !0
  %v173 = icmp eq i64 %v172, 0
  br i1 %v173, label %w174.then, label %w174.end
w174.then:
  %v175 = getelementptr inbounds i64, ptr %t, i64 66
  %v176 = load ptr, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds i64, ptr %t, i64 19
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = sub nsw i64 %v162, %v160
  %v180 = mul nsw i64 %v179, %v178
  %v181 = getelementptr inbounds float, ptr %v176, i64 %v180
  %v182 = mul nsw i64 %v166, %v178
  store i64 0, ptr %v184
  br label %l183.test
l183.test:
  %v185 = load i64, ptr %v184
  %v186 = icmp slt i64 %v185, %v182
  br i1 %v186, label %l183.body, label %l183.end
l183.body:
  %v187 = getelementptr inbounds float, ptr %v181, i64 %v185
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = getelementptr inbounds float, ptr %v176, i64 %v185
  store <8 x float> %v188, ptr %v189, align 4, !tbaa !1
  %v190 = add nsw i64 %v185, 8
  store i64 %v190, ptr %v184
  br label %l183.test
l183.end:
  br label %w174.end
w174.end:
  %v191 = getelementptr inbounds i64, ptr %t, i64 3
  %v192 = load i64, ptr %v191, !tbaa !0
  %v193 = icmp sgt i64 %v192, 1
  br i1 %v193, label %w194.then, label %w194.end
w194.then:
  call void @meet(ptr %t)
  br label %w194.end
w194.end:
  br label %w170.end
w170.end:
  %v195 = add nsw i64 %v116, 1
  store i64 %v195, ptr %v115
  br label %l114.test
l114.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 81
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 82
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 83
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

