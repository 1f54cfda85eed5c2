target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v12 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  store i64 5000, ptr %v8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 0, ptr %v12
  br label %l11.test
l11.test:
  %v13 = load i64, ptr %v12
  %v14 = icmp slt i64 %v13, %v10
  br i1 %v14, label %l11.body, label %l11.end
l11.body:
  %v15 = mul nsw i64 %v13, 16
  %v16 = getelementptr inbounds i64, ptr %v1, i64 %v15
  br label %wait17.test
wait17.test:
  %v18 = load atomic i64, ptr %v16 acquire, align 8
  %v19 = icmp slt i64 %v18, %v7
  br i1 %v19, label %wait17.wait, label %wait17.end
wait17.wait:
  call void @llvm.x86.sse2.pause()
  %v20 = load i64, ptr %v8
  %v21 = sub nsw i64 %v20, 1
  store i64 %v21, ptr %v8
  %v22 = icmp slt i64 %v21, 0
  br i1 %v22, label %w23.then, label %w23.end
w23.then:
  %v24 = getelementptr inbounds ptr, ptr %t, i64 3
  %v25 = load ptr, ptr %v24
  %v26 = call i32 %v25()
  br label %w23.end
w23.end:
  %v27 = icmp eq i64 %v21, -1
  br i1 %v27, label %w28.then, label %w28.end
w28.then:
  %v29 = getelementptr inbounds i64, ptr %v5, i64 1
  %v30 = load i64, ptr %v29
  %v31 = add nsw i64 %v30, 1
  store i64 %v31, ptr %v29
  br label %w28.end
w28.end:
  br label %wait17.test
wait17.end:
  %v32 = add nsw i64 %v13, 1
  store i64 %v32, ptr %v12
  br label %l11.test
l11.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v34 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 4
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 5
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 6
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 7
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds i64, ptr %t, i64 8
  %v15 = load i64, ptr %v14, !tbaa !0
  %v16 = mul nsw i64 %v15, 4
  %v17 = getelementptr inbounds float, ptr %v13, i64 %v16
  %v18 = getelementptr inbounds i64, ptr %t, i64 9
  %v19 = load i64, ptr %v18, !tbaa !0
  %v20 = getelementptr inbounds i64, ptr %t, i64 10
  %v21 = load ptr, ptr %v20, !tbaa !0
  %v22 = getelementptr inbounds i64, ptr %t, i64 11
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 12
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds float, ptr %v17, i64 %v25
  %v27 = getelementptr inbounds i64, ptr %t, i64 8
  %v28 = load i64, ptr %v27, !tbaa !0
  %v29 = getelementptr inbounds i64, ptr %t, i64 13
  %v30 = load i64, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds i64, ptr %t, i64 14
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
  %v41 = getelementptr inbounds i64, ptr %t, i64 15
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
  %v1 = getelementptr inbounds i64, ptr %t, i64 16
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 17
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product0(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 2
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
  %v1 = getelementptr inbounds i64, ptr %t, i64 18
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 19
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 6
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 7
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 20
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 21
  %v18 = load ptr, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 22
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 23
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds float, ptr %v14, i64 %v22
  %v24 = getelementptr inbounds i64, ptr %t, i64 8
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 24
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = getelementptr inbounds i64, ptr %t, i64 25
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
  %v38 = getelementptr inbounds i64, ptr %t, i64 15
  %v39 = load ptr, ptr %v38, !tbaa !0
  call void %v39(ptr %v35, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v37, i64 %v16, i64 %count, i64 %v20, i64 0)
  %v40 = add nsw i64 %v32, 1
  store i64 %v40, ptr %v31
  br label %l30.test
l30.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
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
  %v1 = getelementptr inbounds i64, ptr %t, i64 20
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %count
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
  %v30 = getelementptr inbounds i64, ptr %t, i64 7
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %t, i64 6
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = mul nsw i64 %v29, %v33
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 8
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
  %v51 = getelementptr inbounds i64, ptr %t, i64 8
  %v52 = load i64, ptr %v51, !tbaa !0
  %v53 = mul nsw i64 %v52, 5
  %v54 = getelementptr inbounds float, ptr %v35, i64 %v53
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v23
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = select <8 x i1> %v28, <8 x float> %v56, <8 x float> splat (float 0x0000000000000000)
  %v58 = load <8 x float>, ptr %v15
  %v59 = fadd contract <8 x float> %v58, %v57
  store <8 x float> %v59, ptr %v15
  %v60 = getelementptr inbounds i64, ptr %t, i64 8
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = getelementptr inbounds float, ptr %v35, i64 %v61
  %v63 = getelementptr inbounds float, ptr %v62, i64 %v23
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = select <8 x i1> %v28, <8 x float> %v64, <8 x float> splat (float 0x0000000000000000)
  %v66 = load <8 x float>, ptr %v16
  %v67 = fadd contract <8 x float> %v66, %v65
  store <8 x float> %v67, ptr %v16
  %v68 = getelementptr inbounds i64, ptr %t, i64 8
  %v69 = load i64, ptr %v68, !tbaa !0
  %v70 = mul nsw i64 %v69, 6
  %v71 = getelementptr inbounds float, ptr %v35, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v23
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = select <8 x i1> %v28, <8 x float> %v73, <8 x float> splat (float 0x0000000000000000)
  %v75 = load <8 x float>, ptr %v17
  %v76 = fadd contract <8 x float> %v75, %v74
  store <8 x float> %v76, ptr %v17
  %v77 = getelementptr inbounds i64, ptr %t, i64 8
  %v78 = load i64, ptr %v77, !tbaa !0
  %v79 = mul nsw i64 %v78, 2
  %v80 = getelementptr inbounds float, ptr %v35, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v23
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = select <8 x i1> %v28, <8 x float> %v82, <8 x float> splat (float 0x0000000000000000)
  %v84 = load <8 x float>, ptr %v18
  %v85 = fadd contract <8 x float> %v84, %v83
  store <8 x float> %v85, ptr %v18
  %v86 = getelementptr inbounds i64, ptr %t, i64 8
  %v87 = load i64, ptr %v86, !tbaa !0
  %v88 = mul nsw i64 %v87, 7
  %v89 = getelementptr inbounds float, ptr %v35, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v23
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = select <8 x i1> %v28, <8 x float> %v91, <8 x float> splat (float 0x0000000000000000)
  %v93 = load <8 x float>, ptr %v19
  %v94 = fadd contract <8 x float> %v93, %v92
  store <8 x float> %v94, ptr %v19
  %v95 = getelementptr inbounds i64, ptr %t, i64 8
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
  %v110 = getelementptr inbounds i64, ptr %t, i64 26
  %v111 = load ptr, ptr %v110, !tbaa !0
  %v112 = getelementptr inbounds i64, ptr %t, i64 27
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

define internal void @pass1(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
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
  %v1 = getelementptr inbounds i64, ptr %t, i64 20
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %count
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = add nsw i64 %row, %v11
  %v14 = getelementptr inbounds i64, ptr %t, i64 26
  %v15 = load ptr, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 27
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
  %v72 = getelementptr inbounds i64, ptr %t, i64 7
  %v73 = load ptr, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds i64, ptr %t, i64 6
  %v75 = load i64, ptr %v74, !tbaa !0
  %v76 = mul nsw i64 %v71, %v75
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  %v78 = getelementptr inbounds i64, ptr %t, i64 8
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
  %v101 = getelementptr inbounds i64, ptr %t, i64 8
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
  %v112 = getelementptr inbounds i64, ptr %t, i64 8
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
  %v122 = getelementptr inbounds i64, ptr %t, i64 8
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
  %v133 = getelementptr inbounds i64, ptr %t, i64 8
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
  %v144 = getelementptr inbounds i64, ptr %t, i64 8
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
  %v155 = getelementptr inbounds i64, ptr %t, i64 8
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
  %v166 = add nsw i64 %row, %v11
  %v167 = getelementptr inbounds i64, ptr %t, i64 28
  %v168 = load ptr, ptr %v167, !tbaa !0
  %v169 = getelementptr inbounds i64, ptr %t, i64 29
  %v170 = load i64, ptr %v169, !tbaa !0
  %v171 = mul nsw i64 %v166, %v170
  %v172 = getelementptr inbounds float, ptr %v168, i64 %v171
  %v173 = getelementptr inbounds float, ptr %v172, i64 0
  %v174 = getelementptr inbounds float, ptr %v173, i64 %v69
  store <8 x float> %v84, ptr %v174, align 4, !tbaa !1
  %v175 = getelementptr inbounds i64, ptr %t, i64 8
  %v176 = load i64, ptr %v175, !tbaa !0
  %v177 = getelementptr inbounds float, ptr %v172, i64 %v176
  %v178 = getelementptr inbounds float, ptr %v177, i64 %v69
  store <8 x float> %v96, ptr %v178, align 4, !tbaa !1
  %v179 = getelementptr inbounds i64, ptr %t, i64 8
  %v180 = load i64, ptr %v179, !tbaa !0
  %v181 = mul nsw i64 %v180, 2
  %v182 = getelementptr inbounds float, ptr %v172, i64 %v181
  %v183 = getelementptr inbounds float, ptr %v182, i64 %v69
  store <8 x float> %v107, ptr %v183, align 4, !tbaa !1
  %v184 = getelementptr inbounds i64, ptr %t, i64 8
  %v185 = load i64, ptr %v184, !tbaa !0
  %v186 = mul nsw i64 %v185, 3
  %v187 = getelementptr inbounds float, ptr %v172, i64 %v186
  %v188 = getelementptr inbounds float, ptr %v187, i64 %v69
  store <8 x float> %v117, ptr %v188, align 4, !tbaa !1
  %v189 = getelementptr inbounds i64, ptr %t, i64 8
  %v190 = load i64, ptr %v189, !tbaa !0
  %v191 = mul nsw i64 %v190, 4
  %v192 = getelementptr inbounds float, ptr %v172, i64 %v191
  %v193 = getelementptr inbounds float, ptr %v192, i64 %v69
  store <8 x float> %v128, ptr %v193, align 4, !tbaa !1
  %v194 = getelementptr inbounds i64, ptr %t, i64 8
  %v195 = load i64, ptr %v194, !tbaa !0
  %v196 = mul nsw i64 %v195, 5
  %v197 = getelementptr inbounds float, ptr %v172, i64 %v196
  %v198 = getelementptr inbounds float, ptr %v197, i64 %v69
  store <8 x float> %v139, ptr %v198, align 4, !tbaa !1
  %v199 = getelementptr inbounds i64, ptr %t, i64 8
  %v200 = load i64, ptr %v199, !tbaa !0
  %v201 = mul nsw i64 %v200, 6
  %v202 = getelementptr inbounds float, ptr %v172, i64 %v201
  %v203 = getelementptr inbounds float, ptr %v202, i64 %v69
  store <8 x float> %v150, ptr %v203, align 4, !tbaa !1
  %v204 = getelementptr inbounds i64, ptr %t, i64 8
  %v205 = load i64, ptr %v204, !tbaa !0
  %v206 = mul nsw i64 %v205, 7
  %v207 = getelementptr inbounds float, ptr %v172, i64 %v206
  %v208 = getelementptr inbounds float, ptr %v207, i64 %v69
  store <8 x float> %v161, ptr %v208, align 4, !tbaa !1
  %v209 = add nsw i64 %v69, 8
  store i64 %v209, ptr %v68
  br label %l67.test
l67.end:
  %v210 = load <8 x float>, ptr %v59
  %v211 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v210)
  %v212 = sitofp i64 %v2 to float
  %v213 = fdiv float %v211, %v212
  %v214 = add nsw i64 %row, %v11
  %v215 = getelementptr inbounds i64, ptr %t, i64 30
  %v216 = load ptr, ptr %v215, !tbaa !0
  %v217 = getelementptr inbounds i64, ptr %t, i64 31
  %v218 = load i64, ptr %v217, !tbaa !0
  %v219 = mul nsw i64 %v214, %v218
  %v220 = getelementptr inbounds float, ptr %v216, i64 %v219
  %v221 = getelementptr inbounds float, ptr %v220, i64 0
  store float %v213, ptr %v221
  %v222 = load <8 x float>, ptr %v60
  %v223 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v222)
  %v224 = sitofp i64 %v2 to float
  %v225 = fdiv float %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v220, i64 8
  store float %v225, ptr %v226
  %v227 = load <8 x float>, ptr %v61
  %v228 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v227)
  %v229 = sitofp i64 %v2 to float
  %v230 = fdiv float %v228, %v229
  %v231 = mul nsw i64 8, 2
  %v232 = getelementptr inbounds float, ptr %v220, i64 %v231
  store float %v230, ptr %v232
  %v233 = load <8 x float>, ptr %v62
  %v234 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v233)
  %v235 = sitofp i64 %v2 to float
  %v236 = fdiv float %v234, %v235
  %v237 = mul nsw i64 8, 3
  %v238 = getelementptr inbounds float, ptr %v220, i64 %v237
  store float %v236, ptr %v238
  %v239 = load <8 x float>, ptr %v63
  %v240 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v239)
  %v241 = sitofp i64 %v2 to float
  %v242 = fdiv float %v240, %v241
  %v243 = mul nsw i64 8, 4
  %v244 = getelementptr inbounds float, ptr %v220, i64 %v243
  store float %v242, ptr %v244
  %v245 = load <8 x float>, ptr %v64
  %v246 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v245)
  %v247 = sitofp i64 %v2 to float
  %v248 = fdiv float %v246, %v247
  %v249 = mul nsw i64 8, 5
  %v250 = getelementptr inbounds float, ptr %v220, i64 %v249
  store float %v248, ptr %v250
  %v251 = load <8 x float>, ptr %v65
  %v252 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v251)
  %v253 = sitofp i64 %v2 to float
  %v254 = fdiv float %v252, %v253
  %v255 = mul nsw i64 8, 6
  %v256 = getelementptr inbounds float, ptr %v220, i64 %v255
  store float %v254, ptr %v256
  %v257 = load <8 x float>, ptr %v66
  %v258 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v257)
  %v259 = sitofp i64 %v2 to float
  %v260 = fdiv float %v258, %v259
  %v261 = mul nsw i64 8, 7
  %v262 = getelementptr inbounds float, ptr %v220, i64 %v261
  store float %v260, ptr %v262
  %v263 = add nsw i64 %v11, 1
  store i64 %v263, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass2(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v10 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, 8
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = add nsw i64 %row, %v7
  %v14 = getelementptr inbounds i64, ptr %t, i64 30
  %v15 = load ptr, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 31
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v13, %v17
  %v19 = getelementptr inbounds float, ptr %v15, i64 %v18
  %v20 = mul nsw i64 8, 2
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v11
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd contract <8 x float> %v23, splat (float 0x3EE4F8B580000000)
  %v25 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v24)
  %v26 = mul nsw i64 8, 3
  %v27 = getelementptr inbounds float, ptr %v19, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v11
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd contract <8 x float> %v29, splat (float 0x3EE4F8B580000000)
  %v31 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v30)
  %v32 = mul nsw i64 8, 4
  %v33 = getelementptr inbounds float, ptr %v19, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v11
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd contract <8 x float> %v35, splat (float 0x3EE4F8B580000000)
  %v37 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v36)
  %v38 = mul nsw i64 8, 5
  %v39 = getelementptr inbounds float, ptr %v19, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v11
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd contract <8 x float> %v41, splat (float 0x3EE4F8B580000000)
  %v43 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v42)
  %v44 = mul nsw i64 8, 6
  %v45 = getelementptr inbounds float, ptr %v19, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v11
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd contract <8 x float> %v47, splat (float 0x3EE4F8B580000000)
  %v49 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v48)
  %v50 = mul nsw i64 8, 7
  %v51 = getelementptr inbounds float, ptr %v19, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v11
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd contract <8 x float> %v53, splat (float 0x3EE4F8B580000000)
  %v55 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v54)
  %v56 = add nsw i64 %row, %v7
  %v57 = getelementptr inbounds i64, ptr %t, i64 26
  %v58 = load ptr, ptr %v57, !tbaa !0
  %v59 = getelementptr inbounds i64, ptr %t, i64 27
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = mul nsw i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v58, i64 %v61
  %v63 = mul nsw i64 8, 5
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v11
  store <8 x float> %v25, ptr %v65, align 4, !tbaa !1
  %v66 = mul nsw i64 8, 7
  %v67 = getelementptr inbounds float, ptr %v62, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v11
  store <8 x float> %v31, ptr %v68, align 4, !tbaa !1
  %v69 = mul nsw i64 8, 9
  %v70 = getelementptr inbounds float, ptr %v62, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v11
  store <8 x float> %v37, ptr %v71, align 4, !tbaa !1
  %v72 = mul nsw i64 8, 11
  %v73 = getelementptr inbounds float, ptr %v62, i64 %v72
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v11
  store <8 x float> %v43, ptr %v74, align 4, !tbaa !1
  %v75 = mul nsw i64 8, 13
  %v76 = getelementptr inbounds float, ptr %v62, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v11
  store <8 x float> %v49, ptr %v77, align 4, !tbaa !1
  %v78 = mul nsw i64 8, 15
  %v79 = getelementptr inbounds float, ptr %v62, i64 %v78
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v11
  store <8 x float> %v55, ptr %v80, align 4, !tbaa !1
  %v81 = add nsw i64 %v11, 8
  store i64 %v81, ptr %v10
  br label %l9.test
l9.end:
  %v82 = add nsw i64 %v7, 1
  store i64 %v82, ptr %v6
  br label %l5.test
l5.end:
  br label %w4.end
w4.end:
  ret void
}

define internal void @pass3(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v50 = alloca <8 x float>
  %v52 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 20
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %count
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = add nsw i64 %row, %v11
  %v14 = getelementptr inbounds i64, ptr %t, i64 26
  %v15 = load ptr, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 27
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
  store <8 x float> zeroinitializer, ptr %v50
  store i64 0, ptr %v52
  br label %l51.test
l51.test:
  %v53 = load i64, ptr %v52
  %v54 = icmp slt i64 %v53, %v8
  br i1 %v54, label %l51.body, label %l51.end
l51.body:
  %v55 = add nsw i64 %row, %v11
  %v56 = getelementptr inbounds i64, ptr %t, i64 28
  %v57 = load ptr, ptr %v56, !tbaa !0
  %v58 = getelementptr inbounds i64, ptr %t, i64 29
  %v59 = load i64, ptr %v58, !tbaa !0
  %v60 = mul nsw i64 %v55, %v59
  %v61 = getelementptr inbounds float, ptr %v57, i64 %v60
  %v62 = getelementptr inbounds i64, ptr %t, i64 8
  %v63 = load i64, ptr %v62, !tbaa !0
  %v64 = mul nsw i64 %v63, 2
  %v65 = getelementptr inbounds float, ptr %v61, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v53
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fdiv contract <8 x float> %v67, %v24
  %v69 = getelementptr inbounds i64, ptr %t, i64 32
  %v70 = load ptr, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v53
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fmul contract <8 x float> %v68, %v72
  %v74 = getelementptr inbounds i64, ptr %t, i64 33
  %v75 = load ptr, ptr %v74, !tbaa !0
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v53
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd contract <8 x float> %v73, %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 8
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = mul nsw i64 %v80, 3
  %v82 = getelementptr inbounds float, ptr %v61, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v53
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = fdiv contract <8 x float> %v84, %v29
  %v86 = getelementptr inbounds i64, ptr %t, i64 34
  %v87 = load ptr, ptr %v86, !tbaa !0
  %v88 = getelementptr inbounds float, ptr %v87, i64 %v53
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fmul contract <8 x float> %v85, %v89
  %v91 = fadd contract <8 x float> %v78, %v90
  %v92 = fneg <8 x float> %v91
  %v93 = fcmp ogt <8 x float> %v92, splat (float 0x4055C00000000000)
  %v94 = select <8 x i1> %v93, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v92
  %v95 = fcmp olt <8 x float> %v94, splat (float 0xC055C00000000000)
  %v96 = select <8 x i1> %v95, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v94
  %v97 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v96, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v98 = fsub <8 x float> %v97, splat (float 0x4168000000000000)
  %v99 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v98, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v96)
  %v100 = bitcast <8 x float> %v97 to <8 x i32>
  %v101 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v98, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v99)
  %v102 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v101, <8 x float> splat (float 0x3F8123B960000000))
  %v103 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v102, <8 x float> %v101, <8 x float> splat (float 0x3FA5554600000000))
  %v104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v103, <8 x float> %v101, <8 x float> splat (float 0x3FC5554900000000))
  %v105 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v104, <8 x float> %v101, <8 x float> splat (float 0x3FE0000000000000))
  %v106 = fmul <8 x float> %v101, %v101
  %v107 = fadd <8 x float> %v101, splat (float 0x3FF0000000000000)
  %v108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v106, <8 x float> %v105, <8 x float> %v107)
  %v109 = shl <8 x i32> %v100, splat (i32 10)
  %v110 = ashr <8 x i32> %v109, splat (i32 10)
  %v111 = add <8 x i32> %v110, splat (i32 127)
  %v112 = shl <8 x i32> %v111, splat (i32 23)
  %v113 = bitcast <8 x i32> %v112 to <8 x float>
  %v114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v108, <8 x float> %v113, <8 x float> splat (float 0x3FF0000000000000))
  %v115 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v114
  %v116 = fcmp olt <8 x float> %v91, splat (float 0xC055C00000000000)
  %v117 = select <8 x i1> %v116, <8 x float> splat (float 0x0000000000000000), <8 x float> %v115
  %v118 = add nsw i64 %row, %v11
  %v119 = getelementptr inbounds i64, ptr %t, i64 19
  %v120 = load ptr, ptr %v119, !tbaa !0
  %v121 = getelementptr inbounds i64, ptr %t, i64 18
  %v122 = load i64, ptr %v121, !tbaa !0
  %v123 = mul nsw i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v120, i64 %v123
  %v125 = getelementptr inbounds i64, ptr %t, i64 8
  %v126 = load i64, ptr %v125, !tbaa !0
  %v127 = getelementptr inbounds float, ptr %v124, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 %v53
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = fmul contract <8 x float> %v117, %v129
  %v131 = getelementptr inbounds i64, ptr %t, i64 8
  %v132 = load i64, ptr %v131, !tbaa !0
  %v133 = mul nsw i64 %v132, 4
  %v134 = getelementptr inbounds float, ptr %v61, i64 %v133
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v53
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = fdiv contract <8 x float> %v136, %v34
  %v138 = getelementptr inbounds i64, ptr %t, i64 35
  %v139 = load ptr, ptr %v138, !tbaa !0
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v53
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = fmul contract <8 x float> %v137, %v141
  %v143 = getelementptr inbounds i64, ptr %t, i64 36
  %v144 = load ptr, ptr %v143, !tbaa !0
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v53
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fadd contract <8 x float> %v142, %v146
  %v148 = getelementptr inbounds i64, ptr %t, i64 8
  %v149 = load i64, ptr %v148, !tbaa !0
  %v150 = mul nsw i64 %v149, 5
  %v151 = getelementptr inbounds float, ptr %v61, i64 %v150
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v53
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = fdiv contract <8 x float> %v153, %v39
  %v155 = getelementptr inbounds i64, ptr %t, i64 37
  %v156 = load ptr, ptr %v155, !tbaa !0
  %v157 = getelementptr inbounds float, ptr %v156, i64 %v53
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fmul contract <8 x float> %v154, %v158
  %v160 = fadd contract <8 x float> %v147, %v159
  %v161 = fneg <8 x float> %v160
  %v162 = fcmp ogt <8 x float> %v161, splat (float 0x4055C00000000000)
  %v163 = select <8 x i1> %v162, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v161
  %v164 = fcmp olt <8 x float> %v163, splat (float 0xC055C00000000000)
  %v165 = select <8 x i1> %v164, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v163
  %v166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v165, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v167 = fsub <8 x float> %v166, splat (float 0x4168000000000000)
  %v168 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v167, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v165)
  %v169 = bitcast <8 x float> %v166 to <8 x i32>
  %v170 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v167, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v168)
  %v171 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v170, <8 x float> splat (float 0x3F8123B960000000))
  %v172 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v171, <8 x float> %v170, <8 x float> splat (float 0x3FA5554600000000))
  %v173 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v172, <8 x float> %v170, <8 x float> splat (float 0x3FC5554900000000))
  %v174 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v173, <8 x float> %v170, <8 x float> splat (float 0x3FE0000000000000))
  %v175 = fmul <8 x float> %v170, %v170
  %v176 = fadd <8 x float> %v170, splat (float 0x3FF0000000000000)
  %v177 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v175, <8 x float> %v174, <8 x float> %v176)
  %v178 = shl <8 x i32> %v169, splat (i32 10)
  %v179 = ashr <8 x i32> %v178, splat (i32 10)
  %v180 = add <8 x i32> %v179, splat (i32 127)
  %v181 = shl <8 x i32> %v180, splat (i32 23)
  %v182 = bitcast <8 x i32> %v181 to <8 x float>
  %v183 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v177, <8 x float> %v182, <8 x float> splat (float 0x3FF0000000000000))
  %v184 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v183
  %v185 = fcmp olt <8 x float> %v160, splat (float 0xC055C00000000000)
  %v186 = select <8 x i1> %v185, <8 x float> splat (float 0x0000000000000000), <8 x float> %v184
  %v187 = getelementptr inbounds i64, ptr %t, i64 8
  %v188 = load i64, ptr %v187, !tbaa !0
  %v189 = mul nsw i64 %v188, 6
  %v190 = getelementptr inbounds float, ptr %v61, i64 %v189
  %v191 = getelementptr inbounds float, ptr %v190, i64 %v53
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fdiv contract <8 x float> %v192, %v44
  %v194 = getelementptr inbounds i64, ptr %t, i64 38
  %v195 = load ptr, ptr %v194, !tbaa !0
  %v196 = getelementptr inbounds float, ptr %v195, i64 %v53
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = fmul contract <8 x float> %v193, %v197
  %v199 = getelementptr inbounds i64, ptr %t, i64 39
  %v200 = load ptr, ptr %v199, !tbaa !0
  %v201 = getelementptr inbounds float, ptr %v200, i64 %v53
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd contract <8 x float> %v198, %v202
  %v204 = getelementptr inbounds i64, ptr %t, i64 8
  %v205 = load i64, ptr %v204, !tbaa !0
  %v206 = mul nsw i64 %v205, 7
  %v207 = getelementptr inbounds float, ptr %v61, i64 %v206
  %v208 = getelementptr inbounds float, ptr %v207, i64 %v53
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fdiv contract <8 x float> %v209, %v49
  %v211 = getelementptr inbounds i64, ptr %t, i64 40
  %v212 = load ptr, ptr %v211, !tbaa !0
  %v213 = getelementptr inbounds float, ptr %v212, i64 %v53
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fmul contract <8 x float> %v210, %v214
  %v216 = fadd contract <8 x float> %v203, %v215
  %v217 = fadd <8 x float> %v216, %v216
  %v218 = fcmp ogt <8 x float> %v217, splat (float 0x4032333340000000)
  %v219 = select <8 x i1> %v218, <8 x float> splat (float 0x4032333340000000), <8 x float> %v217
  %v220 = fcmp olt <8 x float> %v219, splat (float 0xC032333340000000)
  %v221 = select <8 x i1> %v220, <8 x float> splat (float 0xC032333340000000), <8 x float> %v219
  %v222 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v221, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v223 = fsub <8 x float> %v222, splat (float 0x4168000000000000)
  %v224 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v223, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v221)
  %v225 = bitcast <8 x float> %v222 to <8 x i32>
  %v226 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v223, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v224)
  %v227 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v226, <8 x float> splat (float 0x3F8123B960000000))
  %v228 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v227, <8 x float> %v226, <8 x float> splat (float 0x3FA5554600000000))
  %v229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v228, <8 x float> %v226, <8 x float> splat (float 0x3FC5554900000000))
  %v230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v229, <8 x float> %v226, <8 x float> splat (float 0x3FE0000000000000))
  %v231 = fmul <8 x float> %v226, %v226
  %v232 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v231, <8 x float> %v230, <8 x float> %v226)
  %v233 = shl <8 x i32> %v225, splat (i32 10)
  %v234 = ashr <8 x i32> %v233, splat (i32 10)
  %v235 = add <8 x i32> %v234, splat (i32 127)
  %v236 = shl <8 x i32> %v235, splat (i32 23)
  %v237 = bitcast <8 x i32> %v236 to <8 x float>
  %v238 = fsub <8 x float> %v237, splat (float 0x3FF0000000000000)
  %v239 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v232, <8 x float> %v237, <8 x float> %v238)
  %v240 = fadd <8 x float> %v239, splat (float 0x4000000000000000)
  %v241 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v240
  %v242 = fmul <8 x float> %v239, %v241
  %v243 = fmul contract <8 x float> %v186, %v242
  %v244 = fadd contract <8 x float> %v130, %v243
  %v245 = sub nsw i64 %v2, %v53
  %v246 = insertelement <8 x i64> poison, i64 %v245, i64 0
  %v247 = shufflevector <8 x i64> %v246, <8 x i64> poison, <8 x i32> zeroinitializer
  %v248 = icmp sgt <8 x i64> %v247, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v249 = select <8 x i1> %v248, <8 x float> %v244, <8 x float> splat (float 0x0000000000000000)
  %v250 = load <8 x float>, ptr %v50
  %v251 = fadd contract <8 x float> %v250, %v249
  store <8 x float> %v251, ptr %v50
  %v252 = add nsw i64 %row, %v11
  %v253 = getelementptr inbounds i64, ptr %t, i64 7
  %v254 = load ptr, ptr %v253, !tbaa !0
  %v255 = getelementptr inbounds i64, ptr %t, i64 6
  %v256 = load i64, ptr %v255, !tbaa !0
  %v257 = mul nsw i64 %v252, %v256
  %v258 = getelementptr inbounds float, ptr %v254, i64 %v257
  %v259 = getelementptr inbounds i64, ptr %t, i64 8
  %v260 = load i64, ptr %v259, !tbaa !0
  %v261 = mul nsw i64 %v260, 9
  %v262 = getelementptr inbounds float, ptr %v258, i64 %v261
  %v263 = getelementptr inbounds float, ptr %v262, i64 %v53
  store <8 x float> %v117, ptr %v263, align 4, !tbaa !1
  %v264 = getelementptr inbounds i64, ptr %t, i64 8
  %v265 = load i64, ptr %v264, !tbaa !0
  %v266 = mul nsw i64 %v265, 10
  %v267 = getelementptr inbounds float, ptr %v258, i64 %v266
  %v268 = getelementptr inbounds float, ptr %v267, i64 %v53
  store <8 x float> %v186, ptr %v268, align 4, !tbaa !1
  %v269 = getelementptr inbounds i64, ptr %t, i64 8
  %v270 = load i64, ptr %v269, !tbaa !0
  %v271 = mul nsw i64 %v270, 11
  %v272 = getelementptr inbounds float, ptr %v258, i64 %v271
  %v273 = getelementptr inbounds float, ptr %v272, i64 %v53
  store <8 x float> %v242, ptr %v273, align 4, !tbaa !1
  %v274 = getelementptr inbounds i64, ptr %t, i64 8
  %v275 = load i64, ptr %v274, !tbaa !0
  %v276 = mul nsw i64 %v275, 8
  %v277 = getelementptr inbounds float, ptr %v61, i64 %v276
  %v278 = getelementptr inbounds float, ptr %v277, i64 %v53
  store <8 x float> %v244, ptr %v278, align 4, !tbaa !1
  %v279 = getelementptr inbounds i64, ptr %t, i64 16
  %v280 = load ptr, ptr %v279, !tbaa !0
  %v281 = add nsw i64 %step, 1
  %v282 = getelementptr inbounds i64, ptr %v280, i64 %v281
  %v283 = load i64, ptr %v282
  %v284 = add nsw i64 %step, 2
  %v285 = getelementptr inbounds i64, ptr %v280, i64 %v284
  %v286 = load i64, ptr %v285
  %v287 = sub nsw i64 %v286, %v283
  %v288 = getelementptr inbounds i64, ptr %t, i64 17
  %v289 = load i64, ptr %v288, !tbaa !0
  %v290 = sub nsw i64 %v283, %v289
  %v291 = add nsw i64 %v290, %v11
  %v292 = getelementptr inbounds i64, ptr %t, i64 19
  %v293 = load ptr, ptr %v292, !tbaa !0
  %v294 = getelementptr inbounds i64, ptr %t, i64 8
  %v295 = load i64, ptr %v294, !tbaa !0
  %v296 = getelementptr inbounds i64, ptr %t, i64 18
  %v297 = load i64, ptr %v296, !tbaa !0
  %v298 = mul nsw i64 %v291, %v297
  %v299 = add nsw i64 %v298, %v295
  %v300 = getelementptr inbounds float, ptr %v293, i64 %v299
  %v301 = getelementptr inbounds i64, ptr %t, i64 41
  %v302 = load ptr, ptr %v301, !tbaa !0
  %v303 = getelementptr inbounds i64, ptr %t, i64 42
  %v304 = load i64, ptr %v303, !tbaa !0
  %v305 = mul nsw i64 %v11, %v304
  %v306 = getelementptr inbounds float, ptr %v302, i64 %v305
  %v307 = icmp slt i64 %v11, %v287
  %v308 = select i1 %v307, ptr %v300, ptr %v306
  %v309 = getelementptr inbounds float, ptr %v308, i64 %v53
  store <8 x float> %v244, ptr %v309, align 4, !tbaa !1
  %v310 = add nsw i64 %v53, 8
  store i64 %v310, ptr %v52
  br label %l51.test
l51.end:
  %v311 = load <8 x float>, ptr %v50
  %v312 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v311)
  %v313 = sitofp i64 %v2 to float
  %v314 = fdiv float %v312, %v313
  %v315 = mul nsw i64 8, 16
  %v316 = getelementptr inbounds float, ptr %v19, i64 %v315
  store float %v314, ptr %v316
  %v317 = add nsw i64 %v11, 1
  store i64 %v317, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass4(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v10 = alloca i64
  %v25 = alloca <8 x float>
  %v27 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 20
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 1
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = icmp eq i64 %v4, 0
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 8
  %v8 = load i64, ptr %v7, !tbaa !0
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, %count
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = add nsw i64 %row, %v11
  %v14 = getelementptr inbounds i64, ptr %t, i64 26
  %v15 = load ptr, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 27
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
  %v30 = add nsw i64 %row, %v11
  %v31 = getelementptr inbounds i64, ptr %t, i64 28
  %v32 = load ptr, ptr %v31, !tbaa !0
  %v33 = getelementptr inbounds i64, ptr %t, i64 29
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v30, %v34
  %v36 = getelementptr inbounds float, ptr %v32, i64 %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 8
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = mul nsw i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v36, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v28
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = fsub contract <8 x float> %v42, %v24
  %v44 = fmul contract <8 x float> %v43, %v43
  %v45 = sub nsw i64 %v2, %v28
  %v46 = insertelement <8 x i64> poison, i64 %v45, i64 0
  %v47 = shufflevector <8 x i64> %v46, <8 x i64> poison, <8 x i32> zeroinitializer
  %v48 = icmp sgt <8 x i64> %v47, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v49 = select <8 x i1> %v48, <8 x float> %v44, <8 x float> splat (float 0x0000000000000000)
  %v50 = load <8 x float>, ptr %v25
  %v51 = fadd contract <8 x float> %v50, %v49
  store <8 x float> %v51, ptr %v25
  %v52 = getelementptr inbounds i64, ptr %t, i64 8
  %v53 = load i64, ptr %v52, !tbaa !0
  %v54 = mul nsw i64 %v53, 9
  %v55 = getelementptr inbounds float, ptr %v36, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v28
  store <8 x float> %v43, ptr %v56, align 4, !tbaa !1
  %v57 = add nsw i64 %v28, 8
  store i64 %v57, ptr %v27
  br label %l26.test
l26.end:
  %v58 = load <8 x float>, ptr %v25
  %v59 = call reassoc float @llvm.vector.reduce.fadd.v8f32(float 0.0, <8 x float> %v58)
  %v60 = sitofp i64 %v2 to float
  %v61 = fdiv float %v59, %v60
  %v62 = add nsw i64 %row, %v11
  %v63 = getelementptr inbounds i64, ptr %t, i64 30
  %v64 = load ptr, ptr %v63, !tbaa !0
  %v65 = getelementptr inbounds i64, ptr %t, i64 31
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = mul nsw i64 %v62, %v66
  %v68 = getelementptr inbounds float, ptr %v64, i64 %v67
  %v69 = mul nsw i64 8, 8
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  store float %v61, ptr %v70
  %v71 = add nsw i64 %v11, 1
  store i64 %v71, ptr %v10
  br label %l9.test
l9.end:
  br label %w6.end
w6.end:
  ret void
}

define internal void @pass5(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v6 = alloca i64
  %v10 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 1
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp eq i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  store i64 0, ptr %v6
  br label %l5.test
l5.test:
  %v7 = load i64, ptr %v6
  %v8 = icmp slt i64 %v7, %count
  br i1 %v8, label %l5.body, label %l5.end
l5.body:
  store i64 0, ptr %v10
  br label %l9.test
l9.test:
  %v11 = load i64, ptr %v10
  %v12 = icmp slt i64 %v11, 8
  br i1 %v12, label %l9.body, label %l9.end
l9.body:
  %v13 = add nsw i64 %row, %v7
  %v14 = getelementptr inbounds i64, ptr %t, i64 30
  %v15 = load ptr, ptr %v14, !tbaa !0
  %v16 = getelementptr inbounds i64, ptr %t, i64 31
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v13, %v17
  %v19 = getelementptr inbounds float, ptr %v15, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v11
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = fadd contract <8 x float> %v22, splat (float 0x3EE4F8B580000000)
  %v24 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v23)
  %v25 = getelementptr inbounds float, ptr %v19, i64 8
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v11
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = fadd contract <8 x float> %v27, splat (float 0x3EE4F8B580000000)
  %v29 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v28)
  %v30 = mul nsw i64 8, 8
  %v31 = getelementptr inbounds float, ptr %v19, i64 %v30
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v11
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = fadd contract <8 x float> %v33, splat (float 0x3EE4F8B580000000)
  %v35 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v34)
  %v36 = add nsw i64 %row, %v7
  %v37 = getelementptr inbounds i64, ptr %t, i64 26
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 27
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v36, %v40
  %v42 = getelementptr inbounds float, ptr %v38, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 8
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v11
  store <8 x float> %v24, ptr %v44, align 4, !tbaa !1
  %v45 = mul nsw i64 8, 3
  %v46 = getelementptr inbounds float, ptr %v42, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v11
  store <8 x float> %v29, ptr %v47, align 4, !tbaa !1
  %v48 = mul nsw i64 8, 17
  %v49 = getelementptr inbounds float, ptr %v42, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v11
  store <8 x float> %v35, ptr %v50, align 4, !tbaa !1
  %v51 = add nsw i64 %v11, 8
  store i64 %v51, ptr %v10
  br label %l9.test
l9.end:
  %v52 = add nsw i64 %v7, 1
  store i64 %v52, ptr %v6
  br label %l5.test
l5.end:
  br label %w4.end
w4.end:
  ret void
}

define internal void @pass6(ptr %t, i64 %row, i64 %count, i64 %step) #0 {
entry:
  %v4 = alloca i64
  %v55 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 20
  %v2 = load i64, ptr %v1, !tbaa !0
  store i64 0, ptr %v4
  br label %l3.test
l3.test:
  %v5 = load i64, ptr %v4
  %v6 = icmp slt i64 %v5, %count
  br i1 %v6, label %l3.body, label %l3.end
l3.body:
  %v7 = getelementptr inbounds i64, ptr %t, i64 43
  %v8 = load ptr, ptr %v7, !tbaa !0
  %v9 = getelementptr inbounds i64, ptr %v8, i64 %v5
  %v10 = load i64, ptr %v9
  %v11 = getelementptr inbounds i64, ptr %t, i64 44
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = mul nsw i64 %step, %v12
  %v14 = add nsw i64 %v10, %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 45
  %v16 = load ptr, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %v16, i64 %v5
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 46
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = mul nsw i64 %v14, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 47
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 48
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = mul nsw i64 %v18, %v25
  %v27 = add nsw i64 %v21, %v26
  %v28 = getelementptr inbounds float, ptr %v23, i64 %v27
  %v29 = add nsw i64 %row, %v5
  %v30 = getelementptr inbounds i64, ptr %t, i64 26
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %t, i64 27
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = mul nsw i64 %v29, %v33
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 8
  %v37 = load float, ptr %v36
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = mul nsw i64 8, 3
  %v41 = getelementptr inbounds float, ptr %v35, i64 %v40
  %v42 = load float, ptr %v41
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = mul nsw i64 8, 17
  %v46 = getelementptr inbounds float, ptr %v35, i64 %v45
  %v47 = load float, ptr %v46
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = getelementptr inbounds i64, ptr %t, i64 49
  %v51 = load i64, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 50
  %v53 = load i64, ptr %v52, !tbaa !0
  store i64 %v51, ptr %v55
  br label %l54.test
l54.test:
  %v56 = load i64, ptr %v55
  %v57 = icmp slt i64 %v56, %v53
  br i1 %v57, label %l54.body, label %l54.end
l54.body:
  %v58 = add nsw i64 %row, %v5
  %v59 = getelementptr inbounds i64, ptr %t, i64 28
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 29
  %v62 = load i64, ptr %v61, !tbaa !0
  %v63 = mul nsw i64 %v58, %v62
  %v64 = getelementptr inbounds float, ptr %v60, i64 %v63
  %v65 = getelementptr inbounds float, ptr %v64, i64 0
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v56
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fdiv contract <8 x float> %v67, %v39
  %v69 = getelementptr inbounds i64, ptr %t, i64 51
  %v70 = load ptr, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v56
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fmul contract <8 x float> %v68, %v72
  %v74 = getelementptr inbounds i64, ptr %t, i64 52
  %v75 = load ptr, ptr %v74, !tbaa !0
  %v76 = getelementptr inbounds float, ptr %v75, i64 %v56
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd contract <8 x float> %v73, %v77
  %v79 = getelementptr inbounds i64, ptr %t, i64 8
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds float, ptr %v64, i64 %v80
  %v82 = getelementptr inbounds float, ptr %v81, i64 %v56
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fdiv contract <8 x float> %v83, %v44
  %v85 = getelementptr inbounds i64, ptr %t, i64 53
  %v86 = load ptr, ptr %v85, !tbaa !0
  %v87 = getelementptr inbounds float, ptr %v86, i64 %v56
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = fmul contract <8 x float> %v84, %v88
  %v90 = fadd contract <8 x float> %v78, %v89
  %v91 = fneg <8 x float> %v90
  %v92 = fcmp ogt <8 x float> %v91, splat (float 0x4055C00000000000)
  %v93 = select <8 x i1> %v92, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v91
  %v94 = fcmp olt <8 x float> %v93, splat (float 0xC055C00000000000)
  %v95 = select <8 x i1> %v94, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v93
  %v96 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v95, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v97 = fsub <8 x float> %v96, splat (float 0x4168000000000000)
  %v98 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v97, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v95)
  %v99 = bitcast <8 x float> %v96 to <8 x i32>
  %v100 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v97, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v98)
  %v101 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v100, <8 x float> splat (float 0x3F8123B960000000))
  %v102 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v101, <8 x float> %v100, <8 x float> splat (float 0x3FA5554600000000))
  %v103 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v102, <8 x float> %v100, <8 x float> splat (float 0x3FC5554900000000))
  %v104 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v103, <8 x float> %v100, <8 x float> splat (float 0x3FE0000000000000))
  %v105 = fmul <8 x float> %v100, %v100
  %v106 = fadd <8 x float> %v100, splat (float 0x3FF0000000000000)
  %v107 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v105, <8 x float> %v104, <8 x float> %v106)
  %v108 = shl <8 x i32> %v99, splat (i32 10)
  %v109 = ashr <8 x i32> %v108, splat (i32 10)
  %v110 = add <8 x i32> %v109, splat (i32 127)
  %v111 = shl <8 x i32> %v110, splat (i32 23)
  %v112 = bitcast <8 x i32> %v111 to <8 x float>
  %v113 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> %v112, <8 x float> splat (float 0x3FF0000000000000))
  %v114 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v113
  %v115 = fcmp olt <8 x float> %v90, splat (float 0xC055C00000000000)
  %v116 = select <8 x i1> %v115, <8 x float> splat (float 0x0000000000000000), <8 x float> %v114
  %v117 = getelementptr inbounds i64, ptr %t, i64 8
  %v118 = load i64, ptr %v117, !tbaa !0
  %v119 = mul nsw i64 %v118, 9
  %v120 = getelementptr inbounds float, ptr %v64, i64 %v119
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v56
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = fdiv contract <8 x float> %v122, %v49
  %v124 = getelementptr inbounds i64, ptr %t, i64 54
  %v125 = load ptr, ptr %v124, !tbaa !0
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v56
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fmul contract <8 x float> %v123, %v127
  %v129 = getelementptr inbounds i64, ptr %t, i64 55
  %v130 = load ptr, ptr %v129, !tbaa !0
  %v131 = getelementptr inbounds float, ptr %v130, i64 %v56
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fadd contract <8 x float> %v132, %v128
  %v134 = fadd <8 x float> %v133, %v133
  %v135 = fcmp ogt <8 x float> %v134, splat (float 0x4032333340000000)
  %v136 = select <8 x i1> %v135, <8 x float> splat (float 0x4032333340000000), <8 x float> %v134
  %v137 = fcmp olt <8 x float> %v136, splat (float 0xC032333340000000)
  %v138 = select <8 x i1> %v137, <8 x float> splat (float 0xC032333340000000), <8 x float> %v136
  %v139 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v138, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v140 = fsub <8 x float> %v139, splat (float 0x4168000000000000)
  %v141 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v140, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v138)
  %v142 = bitcast <8 x float> %v139 to <8 x i32>
  %v143 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v140, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v141)
  %v144 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v143, <8 x float> splat (float 0x3F8123B960000000))
  %v145 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v144, <8 x float> %v143, <8 x float> splat (float 0x3FA5554600000000))
  %v146 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v145, <8 x float> %v143, <8 x float> splat (float 0x3FC5554900000000))
  %v147 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v146, <8 x float> %v143, <8 x float> splat (float 0x3FE0000000000000))
  %v148 = fmul <8 x float> %v143, %v143
  %v149 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v148, <8 x float> %v147, <8 x float> %v143)
  %v150 = shl <8 x i32> %v142, splat (i32 10)
  %v151 = ashr <8 x i32> %v150, splat (i32 10)
  %v152 = add <8 x i32> %v151, splat (i32 127)
  %v153 = shl <8 x i32> %v152, splat (i32 23)
  %v154 = bitcast <8 x i32> %v153 to <8 x float>
  %v155 = fsub <8 x float> %v154, splat (float 0x3FF0000000000000)
  %v156 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v149, <8 x float> %v154, <8 x float> %v155)
  %v157 = fadd <8 x float> %v156, splat (float 0x4000000000000000)
  %v158 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v157
  %v159 = fmul <8 x float> %v156, %v158
  %v160 = fmul contract <8 x float> %v116, %v159
  %v161 = add nsw i64 %row, %v5
  %v162 = getelementptr inbounds i64, ptr %t, i64 7
  %v163 = load ptr, ptr %v162, !tbaa !0
  %v164 = getelementptr inbounds i64, ptr %t, i64 6
  %v165 = load i64, ptr %v164, !tbaa !0
  %v166 = mul nsw i64 %v161, %v165
  %v167 = getelementptr inbounds float, ptr %v163, i64 %v166
  %v168 = getelementptr inbounds i64, ptr %t, i64 8
  %v169 = load i64, ptr %v168, !tbaa !0
  %v170 = mul nsw i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v167, i64 %v170
  %v172 = getelementptr inbounds float, ptr %v171, i64 %v56
  store <8 x float> %v116, ptr %v172, align 4, !tbaa !1
  %v173 = getelementptr inbounds i64, ptr %t, i64 8
  %v174 = load i64, ptr %v173, !tbaa !0
  %v175 = mul nsw i64 %v174, 12
  %v176 = getelementptr inbounds float, ptr %v167, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 %v56
  store <8 x float> %v159, ptr %v177, align 4, !tbaa !1
  %v178 = getelementptr inbounds i64, ptr %t, i64 16
  %v179 = load ptr, ptr %v178, !tbaa !0
  %v180 = add nsw i64 %step, 1
  %v181 = getelementptr inbounds i64, ptr %v179, i64 %v180
  %v182 = load i64, ptr %v181
  %v183 = add nsw i64 %step, 2
  %v184 = getelementptr inbounds i64, ptr %v179, i64 %v183
  %v185 = load i64, ptr %v184
  %v186 = sub nsw i64 %v185, %v182
  %v187 = getelementptr inbounds i64, ptr %t, i64 17
  %v188 = load i64, ptr %v187, !tbaa !0
  %v189 = sub nsw i64 %v182, %v188
  %v190 = add nsw i64 %v189, %v5
  %v191 = getelementptr inbounds i64, ptr %t, i64 19
  %v192 = load ptr, ptr %v191, !tbaa !0
  %v193 = getelementptr inbounds i64, ptr %t, i64 8
  %v194 = load i64, ptr %v193, !tbaa !0
  %v195 = getelementptr inbounds i64, ptr %t, i64 18
  %v196 = load i64, ptr %v195, !tbaa !0
  %v197 = mul nsw i64 %v190, %v196
  %v198 = mul nsw i64 %v194, 0
  %v199 = add nsw i64 %v197, %v198
  %v200 = getelementptr inbounds float, ptr %v192, i64 %v199
  %v201 = getelementptr inbounds i64, ptr %t, i64 56
  %v202 = load ptr, ptr %v201, !tbaa !0
  %v203 = getelementptr inbounds i64, ptr %t, i64 57
  %v204 = load i64, ptr %v203, !tbaa !0
  %v205 = mul nsw i64 %v5, %v204
  %v206 = getelementptr inbounds float, ptr %v202, i64 %v205
  %v207 = icmp slt i64 %v5, %v186
  %v208 = select i1 %v207, ptr %v200, ptr %v206
  %v209 = getelementptr inbounds float, ptr %v208, i64 %v56
  store <8 x float> %v160, ptr %v209, align 4, !tbaa !1
  %v210 = getelementptr inbounds float, ptr %v28, i64 %v56
  %v211 = sub nsw i64 %v2, %v56
  %v212 = insertelement <8 x i64> poison, i64 %v211, i64 0
  %v213 = shufflevector <8 x i64> %v212, <8 x i64> poison, <8 x i32> zeroinitializer
  %v214 = icmp sgt <8 x i64> %v213, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v160, ptr %v210, i32 4, <8 x i1> %v214), !tbaa !1
  %v215 = add nsw i64 %v56, 8
  store i64 %v215, ptr %v55
  br label %l54.test
l54.end:
  %v216 = add nsw i64 %v5, 1
  store i64 %v216, ptr %v4
  br label %l3.test
l3.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v13 = alloca i64
  %v28 = alloca i64
  %v51 = alloca i64
  %v75 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 16
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 17
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
  %v17 = getelementptr inbounds i64, ptr %t, i64 58
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
  %v37 = getelementptr inbounds i64, ptr %t, i64 18
  %v38 = load i64, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 19
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v36, %v38
  %v42 = getelementptr inbounds float, ptr %v40, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = getelementptr inbounds i64, ptr %t, i64 59
  %v45 = load ptr, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 49
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = getelementptr inbounds i64, ptr %t, i64 50
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
  %v59 = getelementptr inbounds i64, ptr %t, i64 18
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds i64, ptr %t, i64 19
  %v62 = load ptr, ptr %v61, !tbaa !0
  %v63 = mul nsw i64 %v58, %v60
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v65 = getelementptr inbounds i64, ptr %t, i64 8
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = getelementptr inbounds float, ptr %v64, i64 %v66
  %v68 = getelementptr inbounds i64, ptr %t, i64 60
  %v69 = load ptr, ptr %v68, !tbaa !0
  %v70 = getelementptr inbounds i64, ptr %t, i64 49
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = getelementptr inbounds i64, ptr %t, i64 50
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
  %v90 = getelementptr inbounds i64, ptr %t, i64 2
  %v91 = load i64, ptr %v90, !tbaa !0
  %v92 = icmp sgt i64 %v91, 1
  br i1 %v92, label %w93.then, label %w93.end
w93.then:
  call void @meet(ptr %t)
  br label %w93.end
w93.end:
  call void @product1(ptr %t, i64 %v89, i64 %v88)
  %v94 = getelementptr inbounds i64, ptr %t, i64 2
  %v95 = load i64, ptr %v94, !tbaa !0
  %v96 = icmp sgt i64 %v95, 1
  br i1 %v96, label %w97.then, label %w97.end
w97.then:
  call void @meet(ptr %t)
  br label %w97.end
w97.end:
  call void @pass0(ptr %t, i64 %v89, i64 %v88, i64 %v16)
  %v98 = getelementptr inbounds i64, ptr %t, i64 2
  %v99 = load i64, ptr %v98, !tbaa !0
  %v100 = icmp sgt i64 %v99, 1
  br i1 %v100, label %w101.then, label %w101.end
w101.then:
  call void @meet(ptr %t)
  br label %w101.end
w101.end:
  call void @pass1(ptr %t, i64 %v89, i64 %v88, i64 %v16)
  %v102 = getelementptr inbounds i64, ptr %t, i64 2
  %v103 = load i64, ptr %v102, !tbaa !0
  %v104 = icmp sgt i64 %v103, 1
  br i1 %v104, label %w105.then, label %w105.end
w105.then:
  call void @meet(ptr %t)
  br label %w105.end
w105.end:
  call void @pass2(ptr %t, i64 %v89, i64 %v88, i64 %v16)
  %v106 = getelementptr inbounds i64, ptr %t, i64 2
  %v107 = load i64, ptr %v106, !tbaa !0
  %v108 = icmp sgt i64 %v107, 1
  br i1 %v108, label %w109.then, label %w109.end
w109.then:
  call void @meet(ptr %t)
  br label %w109.end
w109.end:
  call void @pass3(ptr %t, i64 %v89, i64 %v88, i64 %v16)
  %v110 = getelementptr inbounds i64, ptr %t, i64 2
  %v111 = load i64, ptr %v110, !tbaa !0
  %v112 = icmp sgt i64 %v111, 1
  br i1 %v112, label %w113.then, label %w113.end
w113.then:
  call void @meet(ptr %t)
  br label %w113.end
w113.end:
  call void @pass4(ptr %t, i64 %v89, i64 %v88, i64 %v16)
  %v114 = getelementptr inbounds i64, ptr %t, i64 2
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = icmp sgt i64 %v115, 1
  br i1 %v116, label %w117.then, label %w117.end
w117.then:
  call void @meet(ptr %t)
  br label %w117.end
w117.end:
  call void @pass5(ptr %t, i64 %v89, i64 %v88, i64 %v16)
  %v118 = getelementptr inbounds i64, ptr %t, i64 2
  %v119 = load i64, ptr %v118, !tbaa !0
  %v120 = icmp sgt i64 %v119, 1
  br i1 %v120, label %w121.then, label %w121.end
w121.then:
  call void @meet(ptr %t)
  br label %w121.end
w121.end:
  call void @pass6(ptr %t, i64 %v89, i64 %v88, i64 %v16)
  %v122 = add nsw i64 %v14, 1
  store i64 %v122, ptr %v13
  br label %l12.test
l12.end:
  %v123 = getelementptr inbounds i64, ptr %t, i64 2
  %v124 = load i64, ptr %v123, !tbaa !0
  %v125 = icmp sgt i64 %v124, 1
  br i1 %v125, label %w126.then, label %w126.end
w126.then:
  call void @meet(ptr %t)
  br label %w126.end
w126.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v84 = alloca i64
  %v94 = alloca i64
  %v124 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 61
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 16
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 17
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 4
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 62
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 63
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 5
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 18
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 64
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 65
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 19
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 6
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 66
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 67
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 7
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 27
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = mul nsw i64 %v11, %v44
  %v46 = getelementptr inbounds i64, ptr %t, i64 68
  %v47 = load i64, ptr %v46, !tbaa !0
  %v48 = mul nsw i64 %v45, %v47
  %v49 = getelementptr inbounds i64, ptr %t, i64 69
  %v50 = load ptr, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v48
  %v52 = getelementptr inbounds i64, ptr %t, i64 26
  store ptr %v51, ptr %v52
  %v53 = getelementptr inbounds i64, ptr %t, i64 29
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = mul nsw i64 %v11, %v54
  %v56 = getelementptr inbounds i64, ptr %t, i64 70
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v55, %v57
  %v59 = getelementptr inbounds i64, ptr %t, i64 71
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v58
  %v62 = getelementptr inbounds i64, ptr %t, i64 28
  store ptr %v61, ptr %v62
  %v63 = getelementptr inbounds i64, ptr %t, i64 31
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = mul nsw i64 %v11, %v64
  %v66 = getelementptr inbounds i64, ptr %t, i64 72
  %v67 = load i64, ptr %v66, !tbaa !0
  %v68 = mul nsw i64 %v65, %v67
  %v69 = getelementptr inbounds i64, ptr %t, i64 73
  %v70 = load ptr, ptr %v69, !tbaa !0
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v68
  %v72 = getelementptr inbounds i64, ptr %t, i64 30
  store ptr %v71, ptr %v72
  %v73 = getelementptr inbounds i64, ptr %t, i64 1
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = icmp eq i64 %v74, 0
  br i1 %v75, label %w76.then, label %w76.end
w76.then:
  %v77 = getelementptr inbounds i64, ptr %t, i64 5
  %v78 = load ptr, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 4
  %v80 = load i64, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 9
  %v82 = load i64, ptr %v81, !tbaa !0
  store i64 %v4, ptr %v84
  br label %l83.test
l83.test:
  %v85 = load i64, ptr %v84
  %v86 = icmp slt i64 %v85, %v7
  br i1 %v86, label %l83.body, label %l83.end
l83.body:
  %v87 = getelementptr inbounds i64, ptr %v9, i64 %v85
  %v88 = load i64, ptr %v87
  %v89 = add nsw i64 %v85, 1
  %v90 = getelementptr inbounds i64, ptr %v9, i64 %v89
  %v91 = load i64, ptr %v90
  %v92 = sub nsw i64 %v91, %v88
  store i64 0, ptr %v94
  br label %l93.test
l93.test:
  %v95 = load i64, ptr %v94
  %v96 = icmp slt i64 %v95, %v92
  br i1 %v96, label %l93.body, label %l93.end
l93.body:
  %v97 = getelementptr inbounds i64, ptr %t, i64 43
  %v98 = load ptr, ptr %v97, !tbaa !0
  %v99 = getelementptr inbounds i64, ptr %v98, i64 %v95
  %v100 = load i64, ptr %v99
  %v101 = getelementptr inbounds i64, ptr %t, i64 44
  %v102 = load i64, ptr %v101, !tbaa !0
  %v103 = mul nsw i64 %v85, %v102
  %v104 = add nsw i64 %v100, %v103
  %v105 = getelementptr inbounds i64, ptr %t, i64 45
  %v106 = load ptr, ptr %v105, !tbaa !0
  %v107 = getelementptr inbounds i64, ptr %v106, i64 %v95
  %v108 = load i64, ptr %v107
  %v109 = getelementptr inbounds i64, ptr %t, i64 74
  %v110 = load i64, ptr %v109, !tbaa !0
  %v111 = mul nsw i64 %v104, %v110
  %v112 = getelementptr inbounds i64, ptr %t, i64 75
  %v113 = load ptr, ptr %v112, !tbaa !0
  %v114 = getelementptr inbounds i64, ptr %t, i64 76
  %v115 = load i64, ptr %v114, !tbaa !0
  %v116 = mul nsw i64 %v108, %v115
  %v117 = add nsw i64 %v111, %v116
  %v118 = getelementptr inbounds float, ptr %v113, i64 %v117
  %v119 = sub nsw i64 %v88, %v11
  %v120 = add nsw i64 %v119, %v95
  %v121 = mul nsw i64 %v120, %v80
  %v122 = getelementptr inbounds float, ptr %v78, i64 %v121
  store i64 0, ptr %v124
  br label %l123.test
l123.test:
  %v125 = load i64, ptr %v124
  %v126 = icmp slt i64 %v125, %v82
  br i1 %v126, label %l123.body, label %l123.end
l123.body:
  %v127 = sub nsw i64 %v82, %v125
  %v128 = insertelement <8 x i64> poison, i64 %v127, i64 0
  %v129 = shufflevector <8 x i64> %v128, <8 x i64> poison, <8 x i32> zeroinitializer
  %v130 = icmp sgt <8 x i64> %v129, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v131 = getelementptr inbounds float, ptr %v118, i64 %v125
  %v132 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v131, i32 4, <8 x i1> %v130, <8 x float> zeroinitializer)
  %v133 = getelementptr inbounds float, ptr %v122, i64 %v125
  store <8 x float> %v132, ptr %v133, align 4, !tbaa !1
  %v134 = add nsw i64 %v125, 8
  store i64 %v134, ptr %v124
  br label %l123.test
l123.end:
  %v135 = add nsw i64 %v95, 1
  store i64 %v135, ptr %v94
  br label %l93.test
l93.end:
  %v136 = add nsw i64 %v85, 1
  store i64 %v136, ptr %v84
  br label %l83.test
l83.end:
  br label %w76.end
w76.end:
  %v137 = getelementptr inbounds i64, ptr %t, i64 2
  %v138 = load i64, ptr %v137, !tbaa !0
  %v139 = icmp sgt i64 %v138, 1
  br i1 %v139, label %w140.then, label %w140.end
w140.then:
  call void @meet(ptr %t)
  br label %w140.end
w140.end:
  call void @segment0(ptr %t, i64 %v4, i64 %v7)
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  %v141 = getelementptr inbounds i64, ptr %t, i64 2
  %v142 = load i64, ptr %v141, !tbaa !0
  %v143 = icmp sgt i64 %v142, 1
  br i1 %v143, label %w144.then, label %w144.end
w144.then:
  call void @meet(ptr %t)
  br label %w144.end
w144.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v41 = alloca i64
  %v77 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 61
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 16
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %t, i64 77
  %v6 = load i64, ptr %v5, !tbaa !0
  store i64 0, ptr %v8
  br label %l7.test
l7.test:
  %v9 = load i64, ptr %v8
  %v10 = icmp slt i64 %v9, %v6
  br i1 %v10, label %l7.body, label %l7.end
l7.body:
  %v11 = getelementptr inbounds i64, ptr %v2, i64 %v9
  %v12 = load i64, ptr %v11
  %v13 = add nsw i64 %v9, 1
  %v14 = getelementptr inbounds i64, ptr %v2, i64 %v13
  %v15 = load i64, ptr %v14
  %v16 = add nsw i64 %v12, 1
  %v17 = getelementptr inbounds i64, ptr %v4, i64 %v16
  %v18 = load i64, ptr %v17
  %v19 = getelementptr inbounds i64, ptr %v4, i64 %v12
  %v20 = load i64, ptr %v19
  %v21 = sub nsw i64 %v18, %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 78
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = icmp ne ptr %v23, null
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds i64, ptr %t, i64 1
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = icmp eq i64 %v27, 0
  br i1 %v28, label %w29.then, label %w29.end
w29.then:
  %v30 = getelementptr inbounds i64, ptr %t, i64 18
  %v31 = load i64, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %t, i64 79
  %v33 = load i64, ptr %v32, !tbaa !0
  %v34 = mul nsw i64 %v33, %v31
  %v35 = mul nsw i64 %v9, %v34
  %v36 = getelementptr inbounds float, ptr %v23, i64 %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 65
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = mul nsw i64 %v21, %v31
  store i64 0, ptr %v41
  br label %l40.test
l40.test:
  %v42 = load i64, ptr %v41
  %v43 = icmp slt i64 %v42, %v39
  br i1 %v43, label %l40.body, label %l40.end
l40.body:
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v42
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v36, i64 %v42
  store <8 x float> %v45, ptr %v46, align 4, !tbaa !1
  %v47 = add nsw i64 %v42, 8
  store i64 %v47, ptr %v41
  br label %l40.test
l40.end:
  br label %w29.end
w29.end:
  %v48 = getelementptr inbounds i64, ptr %t, i64 2
  %v49 = load i64, ptr %v48, !tbaa !0
  %v50 = icmp sgt i64 %v49, 1
  br i1 %v50, label %w51.then, label %w51.end
w51.then:
  call void @meet(ptr %t)
  br label %w51.end
w51.end:
  br label %w25.end
w25.end:
  call void @block(ptr %t, i64 %v9)
  %v52 = getelementptr inbounds i64, ptr %v4, i64 %v12
  %v53 = load i64, ptr %v52
  %v54 = getelementptr inbounds i64, ptr %v4, i64 %v15
  %v55 = load i64, ptr %v54
  %v56 = add nsw i64 %v15, 1
  %v57 = getelementptr inbounds i64, ptr %v4, i64 %v56
  %v58 = load i64, ptr %v57
  %v59 = sub nsw i64 %v58, %v55
  %v60 = getelementptr inbounds i64, ptr %t, i64 64
  %v61 = load i64, ptr %v60, !tbaa !0
  %v62 = icmp eq i64 %v61, 0
  br i1 %v62, label %w63.then, label %w63.end
w63.then:
  %v64 = getelementptr inbounds i64, ptr %t, i64 1
  %v65 = load i64, ptr %v64, !tbaa !0
  %v66 = icmp eq i64 %v65, 0
  br i1 %v66, label %w67.then, label %w67.end
w67.then:
  %v68 = getelementptr inbounds i64, ptr %t, i64 65
  %v69 = load ptr, ptr %v68, !tbaa !0
  %v70 = getelementptr inbounds i64, ptr %t, i64 18
  %v71 = load i64, ptr %v70, !tbaa !0
  %v72 = sub nsw i64 %v55, %v53
  %v73 = mul nsw i64 %v72, %v71
  %v74 = getelementptr inbounds float, ptr %v69, i64 %v73
  %v75 = mul nsw i64 %v59, %v71
  store i64 0, ptr %v77
  br label %l76.test
l76.test:
  %v78 = load i64, ptr %v77
  %v79 = icmp slt i64 %v78, %v75
  br i1 %v79, label %l76.body, label %l76.end
l76.body:
  %v80 = getelementptr inbounds float, ptr %v74, i64 %v78
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = getelementptr inbounds float, ptr %v69, i64 %v78
  store <8 x float> %v81, ptr %v82, align 4, !tbaa !1
  %v83 = add nsw i64 %v78, 8
  store i64 %v83, ptr %v77
  br label %l76.test
l76.end:
  br label %w67.end
w67.end:
  %v84 = getelementptr inbounds i64, ptr %t, i64 2
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = icmp sgt i64 %v85, 1
  br i1 %v86, label %w87.then, label %w87.end
w87.then:
  call void @meet(ptr %t)
  br label %w87.end
w87.end:
  br label %w63.end
w63.end:
  %v88 = add nsw i64 %v9, 1
  store i64 %v88, ptr %v8
  br label %l7.test
l7.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v1 = alloca i32
  %v2 = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %v1)
  %v3 = load i32, ptr %v1
  %v4 = or i32 %v3, 32832
  store i32 %v4, ptr %v2
  call void @llvm.x86.sse.ldmxcsr(ptr %v2)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v1)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.vector.reduce.fadd.v8f32(float, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

